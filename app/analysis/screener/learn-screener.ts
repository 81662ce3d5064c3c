/**
 * One screener, learnt from some of the respondents.
 *
 * The signs that stand out most on their own (at most two a question) enter a ridge logistic; the
 * largest weights, of at most six questions, are rounded to 1-3 points; the threshold is the one that
 * flags the clearest group of a usable size. Where two answers together say it better than points,
 * the screener is that pair: one point each, both needed.
 * Shape: `signs` 0/1 over all respondents, `rows` those to learn from. Null when nothing stands out.
 * Everything that is chosen here is chosen from `rows` only, so it can be measured on the others.
 * Cost: signs x rows to look, then 12 or 50 signs in the logistic.
 * Source: Ustun & Rudin 2016 on integer scores; Van Houwelingen 2001 on shrinking.
 */

import { standardised } from '../statistics/evidence';
import { ridgeLogistic } from '../statistics/ridge-logistic';
import type { LearningSource, LearntScreener, ScreenerStyle } from './learning';
import { countPositives, type RankedSign, rankSigns, spreadSigns } from './signs';

/** Chosen on generated surveys with known truth: few questions, clearly apart, a small flagged group. */
const MOST_QUESTIONS = 6;
const FLAGGED_LEAST = 0.08;
const FLAGGED_MOST = 0.25;
const SIGNS_PAIRED = 30;
/** More people make no better screener, only a slower one. */
export const MOST_ROWS_FOR_A_SCREENER = 5000;

export function learnScreener(
  source: LearningSource,
  all: Int32Array,
  style: ScreenerStyle,
): LearntScreener | null {
  const rows = thinned(all);
  const ranked = rankSigns(source, rows, style);
  const points = pointsScreener(source, rows, { ranked, style });
  const pair = style.pairs ? pairScreener(source, rows, ranked.slice(0, SIGNS_PAIRED)) : null;
  if (points === null || pair === null) return points?.screener ?? pair?.screener ?? null;
  return pair.z > points.z ? pair.screener : points.screener;
}

/** At most as many rows as make a screener better, evenly spread. */
export function thinned(rows: Int32Array): Int32Array {
  if (rows.length <= MOST_ROWS_FOR_A_SCREENER) return rows;
  const step = rows.length / MOST_ROWS_FOR_A_SCREENER;
  return Int32Array.from(
    { length: MOST_ROWS_FOR_A_SCREENER },
    (_, i) => rows[Math.floor(i * step)]!,
  );
}

/** Sum of points of one respondent. */
export function pointsOf(source: LearningSource, screener: LearntScreener, row: number): number {
  let sum = 0;
  for (const { sign, points } of screener.items) if (source.signs[sign]![row]) sum += points;
  return sum;
}

interface Scored {
  screener: LearntScreener;
  z: number;
}

function pointsScreener(
  source: LearningSource,
  rows: Int32Array,
  given: { ranked: readonly RankedSign[]; style: ScreenerStyle },
): Scored | null {
  const { penalty, leastOfBestWeight } = given.style;
  const weigh = (signs: number[]) => {
    const columns = signs.map((sign) => source.signs[sign]!);
    const { weights } = ridgeLogistic(columns, source.outcome, { rows, penalty });
    const weighed = signs.map((sign, i) => ({ sign, weight: weights[i]! }));
    return ofFewQuestions(source, weighed);
  };
  const kept = weigh(weigh(spreadSigns(source, rows, given)).map(({ sign }) => sign));
  const largest = kept[0]?.weight ?? 0;
  const items = kept
    .map(({ sign, weight }) => ({ sign, points: Math.round((3 * weight) / largest) }))
    .filter(({ points }, i) => points > 0 && kept[i]!.weight >= leastOfBestWeight * largest);
  return items.length === 0 ? null : bestThreshold(source, rows, items);
}

/** Signs that speak for the outcome, the heaviest first, until six questions are asked. */
function ofFewQuestions(source: LearningSource, weighed: { sign: number; weight: number }[]) {
  const asked = new Set<string>();
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.sign - b.sign)
    .filter(({ sign }) => {
      const question = source.questions[sign]!;
      if (asked.size >= MOST_QUESTIONS && !asked.has(question)) return false;
      asked.add(question);
      return true;
    });
}

/** The threshold whose flagged group stands out most, among those of a usable size. */
function bestThreshold(
  source: LearningSource,
  rows: Int32Array,
  items: LearntScreener['items'],
): Scored | null {
  const most = items.reduce((sum, item) => sum + item.points, 0);
  const sizes = new Int32Array(most + 1);
  const hits = new Int32Array(most + 1);
  for (const row of rows) {
    const points = pointsOf(source, { items, threshold: 0 }, row);
    sizes[points]! += 1;
    hits[points]! += source.outcome[row]!;
  }
  const base = { positives: countPositives(source, rows), total: rows.length };
  const least = Math.max(4, FLAGGED_LEAST * rows.length);
  let best: Scored | null = null;
  for (let threshold = most, size = 0, hit = 0; threshold > 0; threshold--) {
    size += sizes[threshold]!;
    hit += hits[threshold]!;
    if (size < least) continue;
    if (size > FLAGGED_MOST * rows.length && best !== null) break;
    const z = standardised(hit, size, base);
    if (best === null || z > best.z) best = { screener: { items, threshold }, z };
  }
  return best && { ...best, screener: withoutIdleItems(best.screener) };
}

/**
 * Without items that can never decide: whatever the others add up to, it is the same side of the
 * threshold with them and without. Nobody should be asked in vain.
 */
export function withoutIdleItems({ items, threshold }: LearntScreener): LearntScreener {
  const idle = items.findIndex((item, at) => {
    const others = sumsOf(items.filter((_, other) => other !== at).map(({ points }) => points));
    return ![...others].some((sum) => sum < threshold && sum + item.points >= threshold);
  });
  if (idle < 0) return { items, threshold };
  return withoutIdleItems({ items: items.filter((_, at) => at !== idle), threshold });
}

/** Every sum that some of the points can make. */
function sumsOf(points: readonly number[]): Set<number> {
  const sums = new Set([0]);
  for (const one of points) for (const sum of Array.from(sums)) sums.add(sum + one);
  return sums;
}

function pairScreener(
  source: LearningSource,
  rows: Int32Array,
  ranked: readonly RankedSign[],
): Scored | null {
  const base = { positives: countPositives(source, rows), total: rows.length };
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
      best = { screener: { items, threshold: 2 }, z };
    }
  }
  return best;
}

function together(source: LearningSource, rows: Int32Array, [one, other]: [number, number]) {
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
