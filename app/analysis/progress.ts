export const ANALYSIS_STEPS = [
  'grades',
  'hypotheses',
  'groups',
  'search',
  'segments',
  'screener',
  'words',
] as const;
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

export interface AnalysisOptions {
  /** All chance comes from here: same input and seed, same bytes. */
  seed: number;
  /** Shuffled copies of the outcome the search is judged by; 499 unless told. */
  permutations?: number;
  /** Called before each step with the share of steps done, at the end with 1. */
  onProgress?: (step: AnalysisStep, share: number) => void;
  /** Asked before each step; true ends the analysis with `AnalysisStopped`. */
  shouldStop?: () => boolean;
}

export class AnalysisStopped extends Error {
  constructor() {
    super('The analysis was stopped before it ended');
    this.name = 'AnalysisStopped';
  }
}

/** Tells the caller where we are, and stops when asked to. */
export function announce(step: AnalysisStep, options: AnalysisOptions): void {
  if (options.shouldStop?.()) throw new AnalysisStopped();
  options.onProgress?.(step, ANALYSIS_STEPS.indexOf(step) / ANALYSIS_STEPS.length);
}
