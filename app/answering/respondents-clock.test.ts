import { expect, test } from 'vitest';
import { minutesWestOf, readMinutesWest } from './doors.server';

test.each([
  ['-840', -840],
  ['-330', -330],
  ['0', 0],
  ['720', 720],
  ['-841', null],
  ['721', null],
  ['', null],
  [null, null],
  ['noon', null],
])('a browser that says %j is so many minutes west of Greenwich: %j', (sent, minutes) => {
  expect(readMinutesWest(sent)).toBe(minutes);
});

test('where it says nothing the workspace’s clock is taken, in summer and in winter', () => {
  const at = (day: string) =>
    minutesWestOf(
      { timeZone: 'Europe/Berlin' } as Parameters<typeof minutesWestOf>[0],
      new Date(day),
    );
  expect([at('2026-07-01'), at('2026-12-01')]).toEqual([-120, -60]);
});
