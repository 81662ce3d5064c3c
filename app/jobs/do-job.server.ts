import { setTimeout as wait } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import { isDiskFull, mayWorkLater } from '#db/away';
import type { Db } from '#db/client';
import { logFailure } from '../log/log-failure';
import { handBackOwn } from './hand-back.server';
import type { Heart } from './heart.server';
import type { AnyJob } from './queue.server';

export interface Surroundings {
  db: Db;
  heart: Heart;
  /** Aborted when the process stops. */
  stopping: AbortSignal;
}

/** So much before pg-boss gives up waiting for a run, it is ended here. */
const GRACE_SECONDS = 10;
/** So often it is looked whether there is room again. */
const ROOM_MS = 5_000;

/**
 * One run of one job. It ends as done or failed, which pg-boss writes down, or as given up, and
 * then it is handed back here: by then another worker may have it.
 */
export async function doJob(
  job: AnyJob,
  taken: PgBoss.JobWithMetadata,
  { db, heart, stopping }: Surroundings,
): Promise<void> {
  const reference = { name: job.name, id: taken.id };
  const seconds = Math.max(1, Number(taken.expireInSeconds) - GRACE_SECONDS);
  const expired = AbortSignal.timeout(seconds * 1000);
  const lost = await heart.begin(reference);
  const signal = AbortSignal.any([stopping, lost, expired]);
  try {
    if (!stopping.aborted) await runOrGiveUp(job, taken, { db, signal });
  } catch (error) {
    if (signal.aborted) return;
    logFailure(`The job ${job.name} failed`, error);
    if (!isDiskFull(error)) throw error;
    await untilHeard(() => handBackOwn(db, reference, false), signal);
  } finally {
    if (stopping.aborted) await handBackOwn(db, reference, false);
    else if (expired.aborted) await handBackOwn(db, reference, true);
    heart.end(reference);
  }
}

/** On a full disk not even that a job waits can be written. Making room may take hours; it is no try. */
async function untilHeard(say: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(ROOM_MS, undefined, { signal, ref: false }).catch(() => undefined);
    try {
      return signal.aborted ? undefined : await say();
    } catch (error) {
      if (!mayWorkLater(error)) throw error;
    }
  }
}

/** A job that threw on its last try is not taken again: one tried more often lost its process. */
function runOrGiveUp(
  job: AnyJob,
  taken: PgBoss.JobWithMetadata,
  context: { db: Db; signal: AbortSignal },
): Promise<void> {
  const payload = job.schema.parse(taken.data) as never;
  if (taken.retryCount <= taken.retryLimit) return job.run(payload, context);
  logFailure(
    `The job ${job.name} is given up`,
    new Error(`It lost its process ${taken.retryCount} times`),
  );
  return job.giveUp?.(payload, context) ?? Promise.resolve();
}
