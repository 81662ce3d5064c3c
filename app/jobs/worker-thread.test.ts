import { readdirSync } from 'node:fs';
import os from 'node:os';
import { describe, expect, test } from 'vitest';
import { runInThread, ThreadCancelled } from './worker-thread.server';

describe('work in a thread', () => {
  test('comes back with its result, and tells how far it is', async () => {
    const told: number[] = [];
    const counted = await runInThread<number>(
      'count-up',
      { to: 4, busyMs: 1 },
      { onProgress: (share) => told.push(share) },
    );
    expect(counted).toBe(4);
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('is cancelled at once, though it never pauses', async () => {
    const controller = new AbortController();
    let cancelledAt = 0;
    const running = runInThread(
      'count-up',
      { to: 1000, busyMs: 100 },
      {
        signal: controller.signal,
        onProgress: () => {
          cancelledAt ||= performance.now();
          controller.abort();
        },
      },
    );
    await expect(running).rejects.toBeInstanceOf(ThreadCancelled);
    // Left alone it would count for a hundred seconds.
    expect(performance.now() - cancelledAt).toBeLessThan(5_000);
  });

  test('hands its error over', async () => {
    await expect(runInThread('count-up', { to: -1, busyMs: 0 })).rejects.toThrow('Cannot count');
  });

  test.runIf(process.platform === 'linux')(
    'gives way to the rest of the process, where the system knows how',
    async () => {
      const niceness = () =>
        readdirSync('/proc/self/task').map((thread) => os.getPriority(+thread));
      const own = os.getPriority();
      const during: number[] = [];
      const onProgress = () => during.push(Math.max(...niceness()));
      await runInThread('count-up', { to: 3, busyMs: 20 }, { onProgress });
      expect(during[0]).toBe(Math.max(own, 10));
      expect(os.getPriority()).toBe(own);
    },
  );
});
