import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { isUnderWay } from '../../app/jobs/run-status';
import type { Db } from '../client';
import { analyses, imports } from '../schema';

const PATIENCE = 180_000;

/** Jobs work beside us; a story goes on when its job is done. */
async function ended(what: string, statusOf: () => Promise<string | undefined>): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const status = await statusOf();
    if (status === 'finished') return;
    if (status && !isUnderWay(status)) throw new Error(`${what}: ${status}`);
    if (Date.now() > until) throw new Error(`${what} is still ${status}. Is a worker running?`);
    await wait(100);
  }
}

export const importFinished = (db: Db, id: string): Promise<void> =>
  ended('The import', async () => {
    const [row] = await db
      .select({ status: imports.status })
      .from(imports)
      .where(eq(imports.id, id));
    return row?.status;
  });

export const reportReady = (db: Db, id: string): Promise<void> =>
  ended('The analysis', async () => {
    const [row] = await db
      .select({ status: analyses.status })
      .from(analyses)
      .where(eq(analyses.id, id));
    return row?.status;
  });
