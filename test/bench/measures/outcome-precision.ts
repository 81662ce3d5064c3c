import { encodeSurvey } from '#surveys/encode';
import { holdsFor } from '~/analysis/answers/condition';
import type { Screener } from '~/analysis/report';
import { buildScreener } from '~/analysis/screener/screener';
import { singleCandidates } from '~/analysis/search/single-candidates';
import { createRandom } from '~/analysis/statistics/random';
import { asSurvey, DATA, type DataName, readData } from '../data/read-data';

const FLAGGED = 0.2;

/** A person with her answers, and whether it befell her. */
export interface Befallen {
  data: Record<string, unknown>;
  befell: boolean;
}

/** Rows learnt from, and all the others. */
export interface Split {
  known: number[];
  others: number[];
}

export function peopleOf(name: DataName): Befallen[] {
  const { outcome } = DATA[name];
  const { answers } = asSurvey(name);
  return readData(name).map((row, at) => ({
    data: answers[at]!,
    befell: outcome !== null && row[outcome.column] === outcome.value,
  }));
}

export function splitOf(
  name: DataName,
  people: number,
  { learnt, seed }: { learnt: number; seed: number },
): Split {
  const rows = Array.from({ length: people }, (_, row) => row);
  createRandom(seed).fork(name).shuffle(rows);
  return { known: rows.slice(0, learnt), others: rows.slice(learnt) };
}

export function precisionOnOthers(
  name: DataName,
  people: readonly Befallen[],
  { known, others }: Split,
  seed: number,
): number {
  const learnt = known.map((row) => people[row]!);
  const screener = learn(name, learnt, seed);
  const rest = others.map((row) => people[row]!);
  return precisionOfTop(rest, (person) => pointsOf(screener, person));
}

function learn(name: DataName, known: readonly Befallen[], seed: number): Screener | null {
  const sheets = known.map(({ data }) => data);
  const { definition } = asSurvey(name);
  const questions = encodeSurvey(definition, sheets, { locale: 'en', early: 'all' });
  const respondents = known.map((_, at) => `p${at}`);
  return buildScreener({
    candidates: singleCandidates({ respondents, questions }, 'en'),
    wanted: Uint8Array.from(known, ({ befell }) => Number(befell)),
    target: 'C',
    random: createRandom(seed),
  });
}

function pointsOf(screener: Screener | null, { data }: Befallen): number {
  const met = screener?.items.filter(({ label }) => holdsFor(label.condition, data)) ?? [];
  return met.reduce((sum, { points }) => sum + points, 0);
}

/** Of people with equal points as many are counted as still fit, none preferred. */
function precisionOfTop(people: readonly Befallen[], points: (person: Befallen) => number): number {
  const levels = new Map<number, { size: number; hits: number }>();
  for (const person of people) {
    const level = levels.get(points(person)) ?? { size: 0, hits: 0 };
    levels.set(points(person), { size: level.size + 1, hits: level.hits + Number(person.befell) });
  }
  const wanted = FLAGGED * people.length;
  let left = wanted;
  let hits = 0;
  for (const [, level] of [...levels].sort(([a], [b]) => b - a)) {
    const taken = Math.min(left, level.size);
    hits += (level.hits * taken) / level.size;
    left -= taken;
  }
  return hits / wanted;
}
