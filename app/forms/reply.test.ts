import { expect, test } from 'vitest';
import { refused } from './outcome';
import { reply } from './reply.server';

const answered = (answer: ReturnType<typeof reply>) =>
  answer instanceof Response
    ? null
    : { status: answer.init?.status, wait: new Headers(answer.init?.headers).get('Retry-After') };

test('what was done is 200, what can be mended is 400', () => {
  expect(answered(reply({ ok: true }))).toEqual({ status: 200, wait: null });
  expect(answered(reply(refused({ name: 'nameMissing' })))).toEqual({ status: 400, wait: null });
});

test('what was tried too often is 429, and says when to come back', () => {
  const outcome = { ...refused({ '': 'tooMany:2' }), minutes: 2 };
  expect(answered(reply(outcome))).toEqual({ status: 429, wait: '120' });
});

test('what leads to another page goes as it is', () => {
  const elsewhere = new Response(null, { status: 302 });
  expect(reply(elsewhere)).toBe(elsewhere);
});
