/** Segments that were planted: found again or not, and what the screener is worth to new people. */
import { wilson } from '~/analysis/statistics/intervals';
import { PLANTED, type Range } from '../generate/families';
import { judgeGenerated } from '../judge-generated';
import type { CaseScore } from '../score-case';
import { type Figure, howMany, type Measure, seedsOf, tell } from './measure';
import { plantedFigures } from './planted-figures';

const EACH = 12;
const SMALL: Range = [40, 60];
const MIDDLE: Range = [80, 150];
const LARGE: Range = [200, 500];

const { persona, one, two, weak, words, realOne, realTwo } = PLANTED;

/** A weak effect is asked of large surveys only, open words of those with enough of them. */
const PLAN = [
  ...[persona, one, two].flatMap((family) =>
    [SMALL, MIDDLE, LARGE].map((people) => ({ family: family!, people })),
  ),
  ...[words, realOne, realTwo].flatMap((family) =>
    [MIDDLE, LARGE].map((people) => ({ family: family!, people })),
  ),
  { family: weak!, people: LARGE },
];

export const planted: Measure = {
  part: 'planted',
  run(options) {
    const each = howMany(EACH, options);
    const scores = PLAN.flatMap(({ family, people }) => {
      const own: CaseScore[] = [];
      for (let seed = options.seed; seed < options.seed + each; seed++) {
        own.push(judgeGenerated(family, people, seed));
      }
      tell(`planted, ${family.name}, ${people.join('-')}: ${hitsIn(own)} of ${each} found`);
      return own;
    });
    const how = `generated, ${seedsOf(options.seed, each)} of each kind and size`;
    return [...plantedFigures(scores, how), ...byFamily(scores)];
  },
};

function byFamily(scores: readonly CaseScore[]): Figure[] {
  return [...new Set(scores.map(({ name }) => name))].map((name) => {
    const own = scores.filter((score) => score.name === name);
    const { share, low, high } = wilson(hitsIn(own), own.length);
    const how = `${hitsIn(own)} of ${own.length} (${low.toFixed(2)} to ${high.toFixed(2)})`;
    const bounds = { must: null, great: null };
    return { name: `  hit, ${name}`, unit: 'share', good: 'high', ...bounds, value: share, how };
  });
}

function hitsIn(scores: readonly CaseScore[]): number {
  return scores.filter(({ hit }) => hit).length;
}
