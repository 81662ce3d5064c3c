import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs `work` with a signal that is aborted when the job's own signal is, or when `isCancelled`
 * (a look into the database: the button was pressed in another process) says so.
 */
export async function withCancelWatch<Result>(
  isCancelled: () => Promise<boolean>,
  jobSignal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const cancelled = new AbortController();
  const done = new AbortController();
  const watching = watch(isCancelled, cancelled, done.signal);
  try {
    return await work(AbortSignal.any([jobSignal, cancelled.signal]));
  } finally {
    done.abort();
    await watching;
  }
}

const LOOK_EVERY_MS = 150;

async function watch(
  isCancelled: () => Promise<boolean>,
  cancelled: AbortController,
  done: AbortSignal,
): Promise<void> {
  while (!done.aborted) {
    if (await isCancelled()) return cancelled.abort();
    await wait(LOOK_EVERY_MS, undefined, { signal: done }).catch(() => undefined);
  }
}
