import { expect, it } from 'vitest';
import { isReached } from './is-reached.server';

/** One process of several: everybody else's answers are counted when it counts. */
async function reachedAt(due: number, { others = 0, from = 0 } = {}) {
  let [answers, counts] = [from, 0];
  const key = `${due} ${others} ${from}`;
  for (;;) {
    answers += 1 + others;
    const isThere = await isReached(key, due, async () => {
      counts += 1;
      return answers;
    });
    if (isThere) return { answers, counts };
  }
}

it('is known with the very answer that reaches it', async () => {
  expect(await reachedAt(20)).toMatchObject({ answers: 20 });
  expect(await reachedAt(62_500, { from: 50_000 })).toMatchObject({ answers: 62_500 });
});

it('is counted for seldom while it is far away', async () => {
  expect((await reachedAt(62_500, { from: 50_000 })).counts).toBeLessThan(20);
});

it('is known in time where two processes take answers in turn', async () => {
  expect((await reachedAt(1_000, { others: 1 })).answers).toBeLessThanOrEqual(1_002);
});
