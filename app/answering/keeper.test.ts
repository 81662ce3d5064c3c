import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKeeper, type KeeperState, type SendResult } from './keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aBrowser(results: (SendResult | 'offline')[], storage = aStorage()) {
  const sent: unknown[] = [];
  const states: (KeeperState | string)[] = [];
  const keeper = createKeeper({
    responseId: 'r1',
    sendTo: '/a/x/answers',
    storage,
    send: async (_address, body) => {
      sent.push(JSON.parse(body).answers);
      const result = results.shift() ?? saved('2026-05-01T11:00:00.000Z');
      if (result === 'offline') throw new TypeError('Failed to fetch');
      return result;
    },
    onState: (state) => states.push(state),
    onRefused: (errors) => states.push(...errors.map(({ message }) => message)),
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

it('only what changed here travels, so that another device keeps its own', async () => {
  const { keeper, sent } = aBrowser([]);
  keeper.restore({ a: 1, b: 2, c: 3 });
  keeper.change({ a: 1, b: 5 });
  await keeper.flush();
  expect(sent).toEqual([{ b: 5, c: null }]);
  await keeper.flush();
  expect(sent).toHaveLength(1);
  expect(keeper.changes({ a: 9, b: 5 })).toEqual({ a: 9 });
});

it('what never arrived is laid over what another device has written since', () => {
  const first = aBrowser(['offline']);
  first.keeper.restore({ a: 1 });
  first.keeper.change({ a: 1, b: 2 });
  const second = aBrowser([], first.storage);
  expect(second.keeper.restore({ a: 7, c: 3 })).toEqual({ a: 7, b: 2, c: 3 });
});

it('what is not right is said, and everything else counts as saved', async () => {
  const errors = [{ key: 'b', message: 'b is too long' }];
  const partly = { status: 200, body: { state: 'saved', savedAt: '', errors } };
  const { keeper, sent, states } = aBrowser([partly]);
  keeper.change({ a: 1, b: 'x' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states).toEqual(['b is too long']);
  expect(sent).toHaveLength(1);
});

it('nothing more is kept once it was answered in another tab', async () => {
  const { keeper, states } = aBrowser([{ status: 200, body: { state: 'finished' } }]);
  keeper.change({ a: 1 });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(states).toEqual(['over']);
});
