/**
 * `npm run bench:analysis [-- options]`: how good, fast and honest the analysis is, in one table.
 *
 *   --cases <folder>    also judge cases of the contract aseg/1 with their truth
 *   --reports <folder>  keep the reports of those cases
 *   --only a,b          only these parts; `--only help` lists them
 *   --seed <n>          first seed of everything generated
 *   --quick             a tenth of the work
 *
 * `npm run bench:analysis -- <folder of cases> [folder for reports]` judges that folder alone.
 */
import { parseArgs } from 'node:util';
import { MEASURES } from './measures';
import { type BenchOptions, type Figure, tell } from './measures/measure';
import { figureTable } from './table';

const SEED = 20_260_101;

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string' },
    reports: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    quick: { type: 'boolean' },
  },
});
const options: BenchOptions = {
  seed: Number(given.seed ?? SEED),
  quick: given.quick ?? false,
  cases: given.cases ?? positionals[0] ?? null,
  reports: given.reports ?? positionals[1] ?? null,
};
const wanted = given.only?.split(',') ?? (positionals.length > 0 ? ['cases'] : null);
const chosen = MEASURES.filter(({ part }) => wanted === null || wanted.includes(part));
if (chosen.length === 0) {
  console.error(`Parts: ${MEASURES.map(({ part }) => part).join(', ')}`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const measure of chosen) {
  const started = performance.now();
  figures.push(...(await measure.run(options)));
  tell(`-- ${measure.part}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(figureTable(figures));
process.exit(0);
