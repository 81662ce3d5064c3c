import type { Db } from '#db/client';
import { analyses } from '#db/schema';
import { type Analysis, isOwn } from './own-analysis.server';

export interface AnalysisProgress {
  /** 0 to 1. */
  share: number;
  step: string;
}

const WRITE_EVERY_MS = 400;

/**
 * Keeps the row of a run fresh: what it does and how far it is. Written at most some times a
 * second, however often the thread speaks.
 */
export function writeProgress(db: Db, analysis: Analysis) {
  let latest: AnalysisProgress = { share: 0, step: 'grades' };
  let writing: Promise<unknown> = Promise.resolve();
  const write = () => {
    const { share: progress, step } = latest;
    // A bar that stands still is no reason to end the run.
    writing = writing
      .then(() => db.update(analyses).set({ progress, step }).where(isOwn(analysis)))
      .catch(() => undefined);
  };
  const timer = setInterval(write, WRITE_EVERY_MS);
  return {
    tell: (progress: AnalysisProgress) => {
      latest = progress;
    },
    end: async () => {
      clearInterval(timer);
      await writing;
    },
  };
}
