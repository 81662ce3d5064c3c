/**
 * One points card, learnt from some of the respondents.
 *
 * The signs that stand out most on their own (at most two a question) enter a ridge logistic; its
 * largest weights, at most six, are rounded to 1-3 points; the threshold is the one that flags the
 * clearest group of a usable size. Where two answers together say it better than points, the card is
 * that pair: one point each, both needed.
 * Shape: `signs` 0/1 over all respondents, `rows` those to learn from. Null when nothing stands out.
 * Everything that is chosen here is chosen from `rows` only, so it can be measured on the others.
 * Cost: signs x rows to look, then 12 signs in the logistic.
 * Source: Ustun & Rudin 2016 on integer scores; Van Houwelingen 2001 on shrinking.
 */
import { standardised } from './evidence';
import { ridgeLogistic } from './ridge-logistic';

export interface Card {
  items: { sign: number; points: number }[];
  threshold: number;
}

export interface CardSource {
  signs: readonly Uint8Array[];
  /** The question each sign is about. */
  questions: readonly string[];
  /** What the card is learnt from: 1 for whoever behaves like the wanted grade on the whole. */
  outcome: Uint8Array;
  /** What it is measured by: 1 for the wanted grade itself. */
  wanted: Uint8Array;
}

/** Chosen on generated surveys with known truth: few signs, clearly apart, a small flagged group. */
const SIGNS_ENTERING = 12;
const MOST_ITEMS = 6;
const PENALTY = 8;
const LEAST_Z = 2;
/** A sign must stand out at least this much of the strongest one. */
const LEAST_OF_BEST_Z = 0.6;
const LEAST_OF_BEST_WEIGHT = 0.4;
const FLAGGED_LEAST = 0.08;
const FLAGGED_MOST = 0.25;
const SIGNS_PAIRED = 30;
/** More people make no better card, only a slower one. */
const MOST_ROWS = 5000;

export function learnCard(source: CardSource, all: Int32Array): Card | null {
  const rows = thinned(all);
  const ranked = rankSigns(source, rows);
  const strong = ranked.filter(({ z }) => z >= LEAST_OF_BEST_Z * ranked[0]!.z);
  const points = pointsCard(source, rows, spread(source, rows, strong));
  const pair = pairCard(source, rows, ranked.slice(0, SIGNS_PAIRED));
  if (points === null || pair === null) return points?.card ?? pair?.card ?? null;
  return pair.z > points.z ? pair.card : points.card;
}

function thinned(rows: Int32Array): Int32Array {
  if (rows.length <= MOST_ROWS) return rows;
  const step = rows.length / MOST_ROWS;
  return Int32Array.from({ length: MOST_ROWS }, (_, i) => rows[Math.floor(i * step)]!);
}

/** Sum of points of one respondent. */
export function cardPoints(source: CardSource, card: Card, row: number): number {
  let sum = 0;
  for (const { sign, points } of card.items) if (source.signs[sign]![row]) sum += points;
  return sum;
}

interface Ranked {
  sign: number;
  z: number;
}
interface Scored {
  card: Card;
  z: number;
}

function rankSigns(source: CardSource, rows: Int32Array): Ranked[] {
  const base = positives(source, rows);
  const found: Ranked[] = [];
  source.signs.forEach((values, sign) => {
    let size = 0;
    let hits = 0;
    for (const row of rows) {
      if (values[row] === 0) continue;
      size++;
      hits += source.outcome[row]!;
    }
    if (size < Math.max(4, 0.05 * rows.length)) return;
    const z = standardised(hits, size, { positives: base, total: rows.length });
    if (z >= LEAST_Z) found.push({ sign, z });
  });
  return found.sort((a, b) => b.z - a.z || a.sign - b.sign);
}

/** The strongest signs, at most two a question and none that nearly repeats another. */
function spread(source: CardSource, rows: Int32Array, ranked: Ranked[]): number[] {
  const chosen: number[] = [];
  const asked = new Map<string, number>();
  for (const { sign } of ranked) {
    if (chosen.length >= SIGNS_ENTERING) break;
    const question = source.questions[sign]!;
    if ((asked.get(question) ?? 0) >= 2) continue;
    if (chosen.some((other) => overlap(source, rows, [sign, other]) > 0.6)) continue;
    asked.set(question, (asked.get(question) ?? 0) + 1);
    chosen.push(sign);
  }
  return chosen;
}

function overlap(source: CardSource, rows: Int32Array, [one, other]: [number, number]): number {
  const a = source.signs[one]!;
  const b = source.signs[other]!;
  let both = 0;
  let either = 0;
  for (const row of rows) {
    both += a[row]! & b[row]!;
    either += a[row]! | b[row]!;
  }
  return either === 0 ? 1 : both / either;
}

function pointsCard(source: CardSource, rows: Int32Array, chosen: number[]): Scored | null {
  const weigh = (signs: number[]) => {
    const columns = signs.map((sign) => source.signs[sign]!);
    const { weights } = ridgeLogistic(columns, source.outcome, { rows, penalty: PENALTY });
    return signs
      .map((sign, i) => ({ sign, weight: weights[i]! }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.sign - b.sign)
      .slice(0, MOST_ITEMS);
  };
  const kept = weigh(weigh(chosen).map(({ sign }) => sign));
  const largest = kept[0]?.weight ?? 0;
  const items = kept
    .map(({ sign, weight }) => ({ sign, points: Math.round((3 * weight) / largest) }))
    .filter(({ points }, i) => points > 0 && kept[i]!.weight >= LEAST_OF_BEST_WEIGHT * largest);
  return items.length === 0 ? null : bestThreshold(source, rows, items);
}

/** The threshold whose flagged group stands out most, among those of a usable size. */
function bestThreshold(source: CardSource, rows: Int32Array, items: Card['items']): Scored | null {
  const most = items.reduce((sum, item) => sum + item.points, 0);
  const sizes = new Int32Array(most + 1);
  const hits = new Int32Array(most + 1);
  for (const row of rows) {
    const points = cardPoints(source, { items, threshold: 0 }, row);
    sizes[points]! += 1;
    hits[points]! += source.outcome[row]!;
  }
  const base = { positives: positives(source, rows), total: rows.length };
  const least = Math.max(4, FLAGGED_LEAST * rows.length);
  let best: Scored | null = null;
  for (let threshold = most, size = 0, hit = 0; threshold > 0; threshold--) {
    size += sizes[threshold]!;
    hit += hits[threshold]!;
    if (size < least) continue;
    if (size > FLAGGED_MOST * rows.length && best !== null) break;
    const z = standardised(hit, size, base);
    if (best === null || z > best.z) best = { card: { items, threshold }, z };
  }
  return best;
}

function pairCard(source: CardSource, rows: Int32Array, ranked: Ranked[]): Scored | null {
  const base = { positives: positives(source, rows), total: rows.length };
  const least = Math.max(4, FLAGGED_LEAST * rows.length);
  let best: Scored | null = null;
  for (let i = 0; i < ranked.length; i++) {
    for (let j = i + 1; j < ranked.length; j++) {
      const [one, other] = [ranked[i]!.sign, ranked[j]!.sign];
      if (source.questions[one] === source.questions[other]) continue;
      const { size, hits } = together(source, rows, [one, other]);
      if (size < least || size > FLAGGED_MOST * rows.length) continue;
      const z = standardised(hits, size, base);
      if (best !== null && z <= best.z) continue;
      const items = [one, other].map((sign) => ({ sign, points: 1 }));
      best = { card: { items, threshold: 2 }, z };
    }
  }
  return best;
}

function together(source: CardSource, rows: Int32Array, [one, other]: [number, number]) {
  const a = source.signs[one]!;
  const b = source.signs[other]!;
  let size = 0;
  let hits = 0;
  for (const row of rows) {
    const both = a[row]! & b[row]!;
    size += both;
    hits += both & source.outcome[row]!;
  }
  return { size, hits };
}

function positives(source: CardSource, rows: Int32Array): number {
  return rows.reduce((sum, row) => sum + source.outcome[row]!, 0);
}
