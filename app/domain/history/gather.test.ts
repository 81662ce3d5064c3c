import { expect, it } from 'vitest';
import type { Verb } from '../events/verbs';
import { gather } from './gather';
import type { NamedEvent } from './named-event';

const event = (id: string, verb: Verb, surveyId: string): NamedEvent => ({
  ...{ id, verb, at: new Date('2026-07-01'), after: null, undoes: null, isUndone: false },
  actor: { kind: 'customer', id: null, name: null },
  subject: { kind: 'response', id: `r${id}` },
  other: { kind: 'survey', id: surveyId },
  ...{ subjectName: null, otherName: null },
});
const answer = (id: string, surveyId = 's1') => event(id, 'response.finished', surveyId);
const withdrawal = (id: string) => event(id, 'consent.withdrawn', 's1');

it('answers to one survey in a row are one line with their number, under the newest', () => {
  const lines = [answer('1'), answer('2'), answer('3'), answer('4', 's2'), answer('5')];
  expect(gather(lines).map(({ event: { id }, count }) => [id, count])).toEqual([
    ['1', 3],
    ['4', 1],
    ['5', 1],
  ]);
});

it('everything else keeps its own line, also between answers', () => {
  const lines = [answer('1'), withdrawal('2'), withdrawal('3'), answer('4')];
  expect(gather(lines).map(({ event: { id }, count }) => [id, count])).toEqual([
    ['1', 1],
    ['2', 1],
    ['3', 1],
    ['4', 1],
  ]);
});
