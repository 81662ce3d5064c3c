import type { Db } from '#db/client';
import { isUnderWay } from '~/jobs/run-status';
import { findWaiting } from '~/jobs/waiting.server';
import { type Import, progressOf } from './imports.server';
import type { WatchedProgress } from './progress';
import { runImportJob } from './run-import.job.server';

/** How far an import is, and what it waits for. */
export async function watchImport(db: Db, of: Import): Promise<WatchedProgress> {
  return { ...progressOf(of), waiting: await findWaitingOf(db, of) };
}

async function findWaitingOf(db: Db, { id, status }: Import): Promise<WatchedProgress['waiting']> {
  if (!isUnderWay(status)) return null;
  const waiting = await findWaiting(db, runImportJob, { importId: id });
  return status === 'queued' ? waiting : { ...waiting, before: 0 };
}
