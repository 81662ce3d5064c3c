import { analyze } from '../../analysis/analyze';
import type { AnalysisInput } from '../../analysis/input';
import type { Report } from '../../analysis/report';
import { work } from './thread';

interface RunAnalysis {
  input: AnalysisInput;
  seed: number;
}

await work<RunAnalysis, Report, { step: string; share: number }>(({ input, seed }, report) =>
  analyze(input, { seed, onProgress: (step, share) => report({ step, share }) }),
);
