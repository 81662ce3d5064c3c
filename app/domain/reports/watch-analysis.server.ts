import type { Db } from '#db/client';
import { isUnderWay } from '~/jobs/run-status';
import { findWaiting, type Waiting } from '~/jobs/waiting.server';
import { runAnalysisJob } from './run-analysis.job.server';

/** Why an analysis does not move; null when it has ended. */
export async function findWaitingOf(
  db: Db,
  workspaceId: string,
  { id: analysisId, status }: { id: string; status: string },
): Promise<Waiting | null> {
  if (!isUnderWay(status)) return null;
  const waiting = await findWaiting(db, runAnalysisJob, { workspaceId, analysisId });
  return status === 'queued' ? waiting : { ...waiting, before: 0 };
}
