/**
 * `npm run --silent analyze -- <case>/in <outdir>`: the analysis without the web app.
 * Reads a folder of the contract aseg/1, writes `<outdir>/report.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '~/analysis/analyze';
import { toContract } from '~/analysis/to-contract';
import { readCase } from './read-case';

const [from, to] = process.argv.slice(2);
if (!from || !to) {
  console.error(
    'Usage: npm run --silent analyze -- <folder with case.json> <folder for report.json>',
  );
  process.exit(2);
}

const started = performance.now();
const { input, seed, warnings } = readCase(from);
const report = analyze(input, { seed });
const elapsedSeconds = Math.round(performance.now() - started) / 1000;
mkdirSync(to, { recursive: true });
writeFileSync(
  join(to, 'report.json'),
  `${JSON.stringify(toContract(report, { warnings, elapsedSeconds }), null, 1)}\n`,
);
