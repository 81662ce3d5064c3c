import { expect, it, test } from 'vitest';
import { keyOf, readKey } from './event';
import { isVerb } from './verbs';

const event = {
  at: new Date('2026-07-01T10:00:00.123Z'),
  id: '0197c3a4-6b2e-7c1d-9f00-0123456789ab',
};

it('the end of a page is read from an address as it was written', () => {
  expect(readKey(keyOf(event))).toEqual(event);
});

it.each([
  null,
  '',
  '_',
  event.id,
  `${event.at.getTime()}`,
  `x${keyOf(event)}`,
  `${keyOf(event)}0`,
  `${'9'.repeat(16)}_${event.id}`,
  `${event.at.getTime()}_${event.id.toUpperCase()}`,
  `${event.at.getTime()}_${event.id.replaceAll('-', '')}`,
])('%s in an address is the end of no page', (text) => {
  expect(readKey(text)).toBeNull();
});

test('what every object has is no verb', () => {
  expect(['survey.paused', 'toString', 'survey', ''].map(isVerb)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
