/**
 * What really happened to people (left, quit, did not pay): a screener learnt from 150 or 400 of
 * them flags a fifth of all the others; how many of those flagged did it befall?
 */
import { encodeSurvey } from '#surveys/encode';
import { holdsFor } from '~/analysis/condition';
import { createRandom } from '~/analysis/random';
import type { Screener } from '~/analysis/report';
import { buildScreener } from '~/analysis/screener';
import { singleCandidates } from '~/analysis/single-candidates';
import { asSurvey, DATA, type DataName, readData } from '../data/read-data';
import { type Figure, howMany, type Measure, meanOf, seedsOf, spreadOf, tell } from './measure';

const SETS: readonly DataName[] = ['germanCredit', 'telco', 'attrition', 'credit'];
const SPLITS = 10;
const FLAGGED = 0.2;

interface Person {
  data: Record<string, unknown>;
  befell: boolean;
}

export const outcomes: Measure = {
  part: 'outcomes',
  run(options) {
    const splits = howMany(SPLITS, options);
    const sets = SETS.map((name) => ({ name, people: peopleOf(name) }));
    return [
      { learnt: 150, must: 0.52, great: 0.56 },
      { learnt: 400, must: 0.54, great: 0.58 },
    ].map(({ learnt, must, great }): Figure => {
      const bySet = sets.map(({ name, people }) => {
        const found = Array.from({ length: splits }, (_, i) =>
          precisionOnOthers(name, people, { learnt, seed: options.seed + i }),
        );
        tell(
          `real outcomes, ${name}, n=${learnt}: ${meanOf(found)?.toFixed(3)} ${spreadOf(found)}`,
        );
        return { name, mean: meanOf(found)! };
      });
      const each = bySet.map(({ name, mean }) => `${name} ${mean.toFixed(2)}`).join(', ');
      return {
        name: `real outcomes, precision at 20 % flagged, n=${learnt}`,
        unit: 'share',
        good: 'high',
        must,
        great,
        value: meanOf(bySet.map(({ mean }) => mean)),
        how: `${each}; ${seedsOf(options.seed, splits)}`,
      };
    });
  },
};

function peopleOf(name: DataName): Person[] {
  const { outcome } = DATA[name];
  const { answers } = asSurvey(name);
  return readData(name).map((row, at) => ({
    data: answers[at]!,
    befell: outcome !== null && row[outcome.column] === outcome.value,
  }));
}

function precisionOnOthers(
  name: DataName,
  people: readonly Person[],
  { learnt, seed }: { learnt: number; seed: number },
): number {
  const random = createRandom(seed).fork(name);
  const shuffled = random.shuffle([...people]);
  const known = shuffled.slice(0, learnt);
  const card = learn(name, known, seed);
  return precisionOfTop(shuffled.slice(learnt), (person) => pointsOf(card, person));
}

function learn(name: DataName, known: readonly Person[], seed: number): Screener | null {
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

function pointsOf(card: Screener | null, { data }: Person): number {
  const met = card?.items.filter(({ label }) => holdsFor(label.condition, data)) ?? [];
  return met.reduce((sum, { points }) => sum + points, 0);
}

/** Of people with equal points as many are counted as still fit, none preferred. */
function precisionOfTop(people: readonly Person[], points: (person: Person) => number): number {
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
