import { analyze } from '../../analysis/analyze';
import type { AnalysisInput } from '../../analysis/input';
import { type SplitReport, splitReport } from '../../domain/reports/parts/split-report';
import { work } from './thread';

interface RunAnalysis {
  input: AnalysisInput;
  seed: number;
}

await work<RunAnalysis, SplitReport, { step: string; share: number }>(({ input, seed }, report) =>
  splitReport(analyze(input, { seed, onProgress: (step, share) => report({ step, share }) })),
);
