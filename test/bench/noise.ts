/**
 * `tsx test/bench/noise.ts [cases] [first seed]`: how often the analysis claims a segment where
 * there is none. At 5 % the honest answer is about one in twenty.
 */
import { analyze } from '~/analysis/analyze';
import { wilson } from '~/analysis/intervals';
import { noiseCase } from './noise-case';

const cases = Number(process.argv[2] ?? 100);
const firstSeed = Number(process.argv[3] ?? 1);
let claimed = 0;
let searched = 0;
for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
  const { verdict } = analyze(noiseCase(seed), { seed });
  if (verdict !== 'tooLittleData') searched++;
  if (verdict === 'segment') claimed++;
}
const { share, low, high } = wilson(claimed, searched);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
console.log(
  `${claimed} of ${searched} noise cases claimed: ${percent(share)} (${percent(low)} to ${percent(high)})`,
);
