import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKeeper, type KeeperState, type SendResult } from './keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aBrowser(results: (SendResult | 'offline')[], storage = aStorage()) {
  const sent: unknown[] = [];
  const states: (KeeperState | 'over')[] = [];
  const keeper = createKeeper({
    responseId: 'r1',
    sendTo: '/a/x/answers',
    savedAt: '2026-05-01T10:00:00.000Z',
    storage,
    send: async (_address, body) => {
      sent.push(JSON.parse(body).answers);
      const result = results.shift() ?? saved('2026-05-01T11:00:00.000Z');
      if (result === 'offline') throw new TypeError('Failed to fetch');
      return result;
    },
    onState: (state) => states.push(state),
    onOver: () => states.push('over'),
  });
  return { keeper, sent, states, storage };
}

const saved = (savedAt: string): SendResult => ({ status: 200, body: { state: 'saved', savedAt } });

function aStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

it('several quick answers are sent together', async () => {
  const { keeper, sent, states } = aBrowser([]);
  keeper.change({ a: 1 });
  keeper.change({ a: 1, b: 2 });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([{ a: 1, b: 2 }]);
  expect(states).toEqual(['saved']);
});

it('without a connection it tries again, ever more seldom, until it works', async () => {
  const { keeper, sent, states } = aBrowser(['offline', { status: 503, body: null }]);
  keeper.change({ a: 1 });
  await vi.advanceTimersByTimeAsync(1_300);
  expect(states).toEqual(['offline']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(states).toEqual(['offline', 'slow', 'saved']);
  expect(sent).toHaveLength(3);
});

it('a server that says when to come back is asked again then', async () => {
  const busy = { status: 503, retryAfter: 3, body: null };
  const { keeper, sent, states } = aBrowser([busy, busy, busy, busy]);
  keeper.change({ a: 1 });
  await vi.advanceTimersByTimeAsync(1_300 + 4 * 3_000);
  expect(sent).toHaveLength(5);
  expect(states.at(-1)).toBe('saved');
});

it('what never reached the server is there after a reload, and is sent', async () => {
  const first = aBrowser(['offline']);
  first.keeper.change({ a: 1 });
  await first.keeper.flush();
  const second = aBrowser([], first.storage);
  expect(second.keeper.restore({})).toEqual({ a: 1 });
  await vi.advanceTimersByTimeAsync(10);
  expect(second.sent).toEqual([{ a: 1 }]);
});

it('what reached the server is taken from there: another device may have gone on', async () => {
  const first = aBrowser([]);
  first.keeper.change({ a: 1 });
  await first.keeper.flush();
  const second = aBrowser([], first.storage);
  expect(second.keeper.restore({ a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
});

it('nothing more is kept once it was answered in another tab', async () => {
  const { keeper, states } = aBrowser([{ status: 200, body: { state: 'finished' } }]);
  keeper.change({ a: 1 });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(states).toEqual(['over']);
});
