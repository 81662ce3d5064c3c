// What the method says of five studies, figure for figure. A change of the method changes these files,
// and shows in their difference what it does; then `npm run test:unit -- app/analysis/same-figures -u`
// writes them anew. That the figures are right is the business of the tests beside each step, and of the
// benchmark.
import { expect, test } from 'vitest';
import { aCase, aNoiseCase } from '#test/support/analysis-cases';
import { aGroupedCase, aRichCase } from '#test/support/rich-case';
import { analyze } from './analyze';
import type { AnalysisInput } from './input';
import { toContract } from './to-contract';

const studies: Record<string, AnalysisInput> = {
  rich: aRichCase({ people: 180, seed: 5 }),
  planted: aCase({ people: 90, seed: 2 }),
  grouped: aGroupedCase({ people: 120, seed: 8 }),
  noise: aNoiseCase({ people: 80, seed: 4 }),
  few: aRichCase({ people: 24, seed: 6 }),
};

/** Eight digits: what differs behind them differs between processors, too. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(8)) : value;

test.each(Object.entries(studies))('%s', async (name, input) => {
  const report = analyze(input, { seed: 7, permutations: 199 });
  const contract = toContract(report, { warnings: [], elapsedSeconds: 1 });
  const figures = `${JSON.stringify({ report, contract }, rounded, 1)}\n`;
  await expect(figures).toMatchFileSnapshot(`../../test/fixtures/figures/${name}.json`);
});
