/** How often a segment is claimed where there is none; one in twenty is what a 5 % test owes. */
import { wilson } from '~/analysis/statistics/intervals';
import { NOISE } from '../generate/families';
import { judgeGenerated } from '../judge-generated';
import { type Figure, howMany, type Measure, seedsOf, tell } from './measure';

const EACH = 170;
const PEOPLE = [60, 150] as const;

export const noise: Measure = {
  part: 'noise',
  run(options) {
    const each = howMany(EACH, options);
    const kinds = NOISE.map((family) => {
      let claimed = 0;
      for (let seed = options.seed; seed < options.seed + each; seed++) {
        if (judgeGenerated(family, PEOPLE, seed).claim) claimed++;
      }
      tell(`noise, ${family.name}: ${claimed} of ${each} claimed`);
      return { name: family.name, claimed };
    });
    const claimed = kinds.reduce((sum, kind) => sum + kind.claimed, 0);
    const seeds = `60-150 people, ${seedsOf(options.seed, each)} of each kind`;
    return [
      figure('false claims on generated noise', claimed, { cases: each * kinds.length, seeds }),
      ...kinds.map((kind) => ({
        ...figure(`  ${kind.name}`, kind.claimed, { cases: each, seeds: '' }),
        must: null,
        great: null,
      })),
    ];
  },
};

function figure(name: string, claimed: number, of: { cases: number; seeds: string }): Figure {
  const { share, low, high } = wilson(claimed, of.cases);
  const interval = `(${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %)`;
  const how = [`${claimed} of ${of.cases} ${interval}`, of.seeds].filter(Boolean).join('; ');
  return { name, unit: 'percent', good: 'low', must: 0.065, great: 0.05, value: share, how };
}
