import { analyze } from '~/analysis/analyze';
import { toContract } from '~/analysis/to-contract';
import { type Family, generate, type Range } from './generate/families';
import { type CaseScore, scoreCase } from './score-case';

/** Makes one case, analyses it and holds the report against what was hidden. */
export function judgeGenerated(family: Family, people: Range, seed: number): CaseScore {
  const { input, truth } = generate(family, people, seed);
  const started = performance.now();
  const report = analyze(input, { seed });
  const elapsedSeconds = (performance.now() - started) / 1000;
  return scoreCase(family.name, truth, toContract(report, { warnings: [], elapsedSeconds }));
}
