import { describe, expect, it } from 'vitest';
import { clockIn, dayIn, isTimeZone, momentIn } from './time-zone';

describe('what a field of a day and a time says', () => {
  it.each([
    ['Europe/Moscow', '2026-03-01T09:30', '2026-03-01T06:30:00.000Z'],
    ['Asia/Kolkata', '2026-03-01T03:00:00', '2026-02-28T21:30:00.000Z'],
    ['Europe/Berlin', '2026-07-01T12:00', '2026-07-01T10:00:00.000Z'],
    ['UTC', '2024-02-29T23:59', '2024-02-29T23:59:00.000Z'],
    // 02:30 is skipped in spring: it is the hour after.
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ])('%s %s', (zone, written, moment) => {
    expect(momentIn(zone, written)?.toISOString()).toBe(moment);
  });

  it.each([
    '',
    'tomorrow',
    '2026-02-31T10:00',
    '2026-02-01T24:00',
    '2026-02-01T10:60',
    '2026-13-01T10:00',
    '2026-02-01',
  ])('nothing real: "%s"', (written) => expect(momentIn('Europe/Moscow', written)).toBeNull());

  it.each(['Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'UTC'])(
    'comes back as it was written: %s',
    (zone) => {
      expect(clockIn(zone, momentIn(zone, '2026-01-31T00:15')!)).toBe('2026-01-31T00:15');
    },
  );
});

it('an evening in London is the next day in Moscow', () => {
  expect(dayIn('Europe/London', '2026-01-31T22:15:00Z')).toBe('2026-01-31');
  expect(dayIn('Europe/Moscow', '2026-01-31T22:15:00Z')).toBe('2026-02-01');
});

it('only names of zones are zones', () => {
  expect(['Europe/Moscow', 'UTC', 'Mars/Olympus', '', '../../etc'].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
