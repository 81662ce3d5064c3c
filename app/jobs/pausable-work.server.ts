import type { Working } from './boss.server';

export interface PausableWork extends Working {
  /** Jobs are handed back, `act` is done, and jobs are taken again, whatever became of it. */
  pausedFor(act: () => Promise<void>): Promise<void>;
}

/** For a process whose database is changed under it. */
export async function workPausably(start: () => Promise<Working>): Promise<PausableWork> {
  let working = start();
  await working;
  let isStopped = false;
  return {
    async pausedFor(act) {
      await (await working).stop();
      try {
        await act();
      } finally {
        if (!isStopped) working = start();
        await working;
      }
    },
    async stop() {
      isStopped = true;
      await (await working).stop();
    },
  };
}
