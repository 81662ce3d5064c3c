import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { analyses } from '#db/schema';

export interface AnalysisProgress {
  /** 0 to 1. */
  share: number;
  step: string;
}

const WRITE_EVERY_MS = 400;

/**
 * Keeps the row of a run fresh: what it does, how far it is, and that its process lives. Written
 * at most some times a second, however often the thread speaks.
 */
export function writeProgress(db: Db, analysisId: string, clock: () => Date) {
  let latest: AnalysisProgress = { share: 0, step: 'grades' };
  let writing: Promise<unknown> = Promise.resolve();
  const write = () => {
    const { share: progress, step } = latest;
    const row = { progress, step, seenAt: clock() };
    // A missed heartbeat is no reason to end the run.
    writing = writing
      .then(() => db.update(analyses).set(row).where(eq(analyses.id, analysisId)))
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
