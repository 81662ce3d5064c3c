// Takes waiting jobs and does them: inside the server on the embedded database, in processes of
// their own (`npm run worker`) on PostgreSQL.
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import type { Database } from '#db/client';
import { logFailure } from '../log/log-failure';
import { doJob, type Surroundings } from './do-job.server';
import { handBackLost } from './hand-back.server';
import { startHeart } from './heart.server';
import { keepSchedule, type ScheduledJob } from './keep-schedule.server';
import type { AnyJob } from './queue.server';
import { TIMING, type Timing } from './timing';

export interface Working {
  /** Running jobs are told to give up, and are handed back to be taken at once. */
  stop(): Promise<void>;
}

export interface WorkOptions {
  /** What runs when; nothing unless said. */
  schedule?: readonly ScheduledJob[];
  timing?: Timing;
}

/** What runs by the clock can wait a little; looking for it must not cost anything. */
const SCHEDULED_POLL_SECONDS = 20;

export async function workJobs(
  database: Database,
  jobs: AnyJob[],
  { schedule, timing = TIMING }: WorkOptions = {},
): Promise<Working> {
  const stopping = new AbortController();
  const boss = openBoss(database, Boolean(schedule), stopping.signal);
  await boss.start();
  if (database.kind === 'pglite') await forgetEarlierProcess(database);
  const heart = await startHeart(database.db, timing);
  const running = new Set<Promise<void>>();
  const surroundings = { db: database.db, heart, stopping: stopping.signal, running };
  for (const job of jobs) await workOne(boss, job, surroundings, timing.pollMs / 1000);
  const scheduled = (schedule ?? []).map(({ job }) => job);
  for (const job of scheduled) await workOne(boss, job, surroundings, SCHEDULED_POLL_SECONDS);
  const clock = schedule && (await keepSchedule(boss, database.db, schedule));
  const within = (ms: number) => wait(ms, undefined, { ref: false });
  const handOver = async () => {
    for (const { name } of [...jobs, ...scheduled]) await boss.offWork(name);
    await Promise.race([Promise.allSettled(running), within(timing.stopMs)]);
    await heart.stop();
    await boss.stop({ graceful: false });
  };
  return {
    stop: async () => {
      stopping.abort();
      clock?.stop();
      // With the database away its last words would be waited for without end.
      await Promise.race([handOver(), within(timing.stopMs * 1.5)]);
    },
  };
}

function openBoss(database: Database, keepsSchedule: boolean, stopping: AbortSignal): PgBoss {
  const boss = new PgBoss({
    ...database.forQueue,
    schedule: keepsSchedule,
    cronWorkerIntervalSeconds: SCHEDULED_POLL_SECONDS,
  } as PgBoss.ConstructorOptions);
  boss.on('error', (error) => stopping.aborted || logFailure('A job worker failed', error));
  return boss;
}

async function workOne(
  boss: PgBoss,
  job: AnyJob,
  { running, ...surroundings }: Surroundings & { running: Set<Promise<void>> },
  pollingIntervalSeconds: number,
): Promise<void> {
  await boss.createQueue(job.name);
  await boss.work<object>(
    job.name,
    { pollingIntervalSeconds, includeMetadata: true },
    async ([taken]) => {
      if (!taken) return;
      const run = doJob(job, taken, surroundings);
      running.add(run);
      await run.finally(() => running.delete(run));
    },
  );
}

/** Only this process uses an embedded database: whoever worked on it before is gone. */
async function forgetEarlierProcess({ db }: Database): Promise<void> {
  await db.execute(sql`delete from workers`);
  await handBackLost(db, 0);
}
