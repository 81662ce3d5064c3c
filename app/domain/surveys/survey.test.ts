import { describe, expect, it } from 'vitest';
import { graceEnd, type Limits, whyClosed } from './survey';

const now = new Date('2026-05-01T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const open: Limits = {
  ...{ status: 'inProgress', closesAt: null, stoppedAt: null, responseCap: null },
  graceHours: 24,
};
const why = (limits: Partial<Limits>, { finished = 0, hasBegun = false } = {}) =>
  whyClosed({ ...open, ...limits }, { finished, now, hasBegun });

it.each<[string, Partial<Limits>, number, ReturnType<typeof whyClosed>]>([
  ['in progress takes answers', {}, 0, null],
  ['a draft takes none', { status: 'draft' }, 0, 'unpublished'],
  ['paused takes none', { status: 'paused' }, 0, 'paused'],
  ['the very moment of the deadline is too late', { closesAt: now }, 0, 'deadline'],
  ['a second before is not', { closesAt: new Date(now.getTime() + 1000) }, 0, null],
  ['the last place can be taken', { responseCap: 10 }, 9, null],
  ['the cap is a cap', { responseCap: 10 }, 10, 'full'],
  [
    'what has ended says so before it says it was full',
    { status: 'completed', responseCap: 1 },
    1,
    'completed',
  ],
])('%s', (_name, limits, finished, closed) => {
  expect(why(limits, { finished })).toBe(closed);
});

describe('who has begun before the end', () => {
  it.each<[string, Partial<Limits>, Date | null, ReturnType<typeof whyClosed>]>([
    ['an open survey has none', {}, null, null],
    ['may finish for a day after a pause', stopped('paused', -23), hours(1), null],
    ['and after the end', stopped('completed', -23), hours(1), null],
    ['and after the deadline', { closesAt: hours(-23) }, hours(1), null],
    ['not a moment longer', stopped('paused', -24), null, 'paused'],
    ['nor where it is not wanted', { ...stopped('paused', 0), graceHours: 0 }, null, 'paused'],
    ['for as long as is set', { closesAt: hours(-70), graceHours: 72 }, hours(2), null],
    [
      'counted from the first of two ends',
      { ...stopped('completed', -1), closesAt: hours(-25) },
      null,
      'completed',
    ],
    [
      'a deadline still to come ends nothing',
      { ...stopped('paused', -23), closesAt: hours(5) },
      hours(1),
      null,
    ],
    ['a stop of which no time is known is long ago', { status: 'paused' }, null, 'paused'],
    ['a stop of before it went on again counts no more', { stoppedAt: hours(-1) }, null, null],
  ])('%s', (_name, limits, end, closed) => {
    expect(graceEnd({ ...open, ...limits }, now)).toEqual(end);
    expect(why(limits, { hasBegun: true })).toBe(closed);
  });

  it('finds the places taken all the same; who has not begun is let in by nothing', () => {
    const full = { ...stopped('paused', -1), responseCap: 3 };
    expect(why(full, { finished: 3, hasBegun: true })).toBe('full');
    expect(why(full, { finished: 2, hasBegun: true })).toBeNull();
    expect(why(stopped('paused', -1))).toBe('paused');
  });
});

function stopped(status: 'paused' | 'completed', at: number): Partial<Limits> {
  return { status, stoppedAt: hours(at) };
}
