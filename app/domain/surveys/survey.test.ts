import { expect, it } from 'vitest';
import { type Limits, whyClosed } from './survey';

const now = new Date('2026-05-01T12:00:00Z');
const open: Limits = { status: 'inProgress', closesAt: null, responseCap: null };

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
  expect(whyClosed({ ...open, ...limits }, finished, now)).toBe(closed);
});
