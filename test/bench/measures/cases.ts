/** A folder of cases of the contract aseg/1 with their truth, analysed in one process. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '~/analysis/analyze';
import { wilson } from '~/analysis/statistics/intervals';
import { toContract } from '~/analysis/to-contract';
import { readCase } from '~/case-folder/read-case';
import { type CaseScore, scoreCase } from '../score-case';
import { scoreTable } from '../score-table';
import { readTruth } from '../truth';
import { type Figure, type Measure, meanOf, tell } from './measure';
import { plantedFigures } from './planted-figures';

export const cases: Measure = {
  part: 'cases',
  run(options) {
    if (options.cases === null) return [];
    const folder = options.cases;
    const names = readdirSync(folder).sort();
    const scores = names.map((name) => judge(folder, name, options.reports));
    tell(scoreTable(scores));
    return [
      falseClaims(scores),
      ...plantedFigures(scores, `of ${folder}`),
      {
        name: 'answer groups, ARI',
        unit: 'share',
        good: 'high',
        must: null,
        great: null,
        value: meanOf(scores.map(({ ari }) => ari)),
        how: 'all sizes and difficulties of the folder',
      } satisfies Figure,
    ].map((figure) => ({ ...figure, name: `cases: ${figure.name.trim()}` }));
  },
};

function judge(folder: string, name: string, reports: string | null): CaseScore {
  const started = performance.now();
  const { input, seed, warnings } = readCase(join(folder, name, 'in'));
  const report = analyze(input, { seed });
  const elapsedSeconds = Math.round(performance.now() - started) / 1000;
  const contract = toContract(report, { warnings, elapsedSeconds });
  if (reports !== null) {
    mkdirSync(join(reports, name), { recursive: true });
    const text = `${JSON.stringify(contract, null, 1)}\n`;
    writeFileSync(join(reports, name, 'report.json'), text);
  }
  return scoreCase(name, readTruth(join(folder, name)), contract);
}

/** 16 and 10 of 202 are what the method asks; other numbers of cases in proportion. */
function falseClaims(scores: readonly CaseScore[]): Figure {
  const noise = scores.filter(({ planted }) => !planted);
  const claimed = noise.filter(({ claim }) => claim).length;
  const { share, low, high } = wilson(claimed, noise.length);
  const how = `${claimed} of ${noise.length} (${low.toFixed(3)} to ${high.toFixed(3)})`;
  const bounds = { must: 16 / 202, great: 10 / 202 };
  const value = noise.length === 0 ? null : share;
  return { name: 'false claims on noise', unit: 'percent', good: 'low', ...bounds, value, how };
}
