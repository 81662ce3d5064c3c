// Takes waiting jobs and does them: inside the server on the embedded database, in processes of
// their own (`npm run worker`) on PostgreSQL.
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import type { Database } from '#db/client';
import { logFailure } from '../log/log-failure';
import type { AnyJob } from './queue.server';

export interface Working {
  /** Running jobs are told to give up and wait for the next start. */
  stop(): Promise<void>;
}

const POLL_SECONDS = 0.5;

export async function workJobs(database: Database, jobs: AnyJob[]): Promise<Working> {
  const boss = new PgBoss({ ...database.forQueue, schedule: false } as PgBoss.ConstructorOptions);
  const stopping = new AbortController();
  boss.on('error', (error) => stopping.signal.aborted || logFailure('A job worker failed', error));
  await boss.start();
  if (database.kind === 'pglite') await returnInterrupted(database);
  for (const job of jobs) await workOne(boss, job, { database, signal: stopping.signal });
  return {
    stop: async () => {
      stopping.abort();
      // With the database away its last words would be waited for without end.
      const late = wait(7_000, undefined, { ref: false });
      await Promise.race([boss.stop({ graceful: true, timeout: 5_000 }), late]);
    },
  };
}

interface Surroundings {
  database: Database;
  signal: AbortSignal;
}

async function workOne(boss: PgBoss, job: AnyJob, { database, signal }: Surroundings) {
  await boss.createQueue(job.name);
  await boss.work(job.name, { pollingIntervalSeconds: POLL_SECONDS }, async ([taken]) => {
    if (!taken) return;
    try {
      await job.run(job.schema.parse(taken.data) as never, { db: database.db, signal });
    } catch (error) {
      if (!signal.aborted) logFailure(`The job ${job.name} failed`, error);
      throw error;
    }
  });
}

/** Only this process uses an embedded database: what is "active" at its start was cut short. */
async function returnInterrupted({ db }: Database): Promise<void> {
  await db.execute(
    sql`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`,
  );
}
