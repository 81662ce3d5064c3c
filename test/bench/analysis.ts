/**
 * `npm run bench:analysis -- <cases> [reports]`: analyses every case of a folder in one process and
 * prints what was found against what was planted. With a second folder the reports are kept there.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '~/analysis/analyze';
import { toContract } from '~/analysis/to-contract';
import { readCase } from '~/jobs/case-folder/read-case';
import { type CaseScore, scoreCase } from './score-case';
import { scoreTable } from './score-table';

const [cases, reports] = process.argv.slice(2);
if (!cases) {
  console.error('Usage: npm run bench:analysis -- <folder of cases> [folder for reports]');
  process.exit(2);
}

const scores: CaseScore[] = readdirSync(cases)
  .sort()
  .map((name) => {
    const folder = join(cases, name);
    const started = performance.now();
    const { input, seed, warnings } = readCase(join(folder, 'in'));
    const report = analyze(input, { seed });
    const elapsedSeconds = Math.round(performance.now() - started) / 1000;
    const contract = toContract(report, { warnings, elapsedSeconds });
    if (reports) keep(join(reports, name), contract);
    return scoreCase(folder, contract);
  });
console.log(scoreTable(scores));

function keep(folder: string, contract: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(contract, null, 1)}\n`);
}
