import { expect, it } from 'vitest';
import { tries } from '#db/schema';
import { freshProcessDatabase } from '#test/support/process-database';
import { limitKey } from './limit-key.server';
import { countTries, forgetTries, giveTryBack, hour, minute, takeTry } from './tries.server';

const db = await freshProcessDatabase();
const rule = { free: 3, firstWait: minute, longestWait: 4 * minute, memory: hour };
const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * minute);
const tryAt = async (key: string, minutes: number) =>
  (await takeTry(db, key, rule, at(minutes))).ok;

it('so many at once, then ever longer waits, up to the longest', async () => {
  for (const passes of [true, true, true, false]) expect(await tryAt('waits', 0)).toBe(passes);
  expect(await takeTry(db, 'waits', rule, at(0.5))).toEqual({ ok: false, until: at(1) });
  expect(await tryAt('waits', 1)).toBe(true);
  expect(await takeTry(db, 'waits', rule, at(1))).toEqual({ ok: false, until: at(3) });
  expect(await tryAt('waits', 3)).toBe(true);
  expect(await takeTry(db, 'waits', rule, at(3))).toEqual({ ok: false, until: at(7) });
  expect(await tryAt('waits', 7)).toBe(true);
  expect(await takeTry(db, 'waits', rule, at(7))).toEqual({ ok: false, until: at(11) });
});

it('of fifty at the same moment no more pass than allowed, and all that pass are counted', async () => {
  const all = await Promise.all(
    Array.from({ length: 50 }, () => takeTry(db, 'at once', { ...rule, free: 10 }, at(0))),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(10);
  expect(await countTries(db, 'at once', at(0))).toBe(10);
});

it('a refused try makes nobody wait longer', async () => {
  for (let tried = 0; tried < 20; tried += 1) await tryAt('hammered', 0);
  expect(await takeTry(db, 'hammered', rule, at(0))).toEqual({ ok: false, until: at(1) });
});

it('what is given back or forgotten does not count, and old tries are forgotten', async () => {
  for (let tried = 0; tried < 5; tried += 1) {
    expect(await tryAt('right', 0)).toBe(true);
    await giveTryBack(db, 'right', at(0));
  }
  for (const passes of [true, true, true, false]) expect(await tryAt('right', 0)).toBe(passes);
  await forgetTries(db, 'right');
  expect(await tryAt('right', 0)).toBe(true);
  for (const passes of [true, true, true, false]) expect(await tryAt('old', 0)).toBe(passes);
  expect(await takeTry(db, 'old', rule, at(61))).toEqual({ ok: true, count: 1 });
});

it('the table does not say whom it counts', async () => {
  await tryAt(limitKey('passwords', 'anna@example.com', '203.0.113.7'), 0);
  expect(JSON.stringify(await db.select().from(tries))).not.toMatch(/anna|203/);
});
