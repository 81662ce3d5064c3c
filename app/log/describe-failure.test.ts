import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, test, vi } from 'vitest';
import { describeFailure } from './describe-failure';
import { logFailedRequest } from './log-failure';
import { maskPath } from './mask-secrets';

const token = 'qYbN2c7VxK0sLw4RtZpE8uHd1aGf6mJi';

test('a failed query is told without its values', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "u"'), {
    code: '23505',
    constraint: 'users_email_unique',
    detail: 'Key (email)=(anna@example.com) already exists.',
  });
  const error = new DrizzleQueryError('select $1', [token, 'anna@example.com', 'too dear'], cause);
  const told = describeFailure(error);
  expect(told).toContain('Failed query: select $1');
  expect(told).toContain('code 23505, constraint users_email_unique');
  expect(told).toContain('describe-failure.test.ts');
  for (const secret of [token, 'anna@example.com', 'too dear']) expect(told).not.toContain(secret);
});

test.each([
  ['an address', new Error('550 <anna@example.com>: mailbox full'), 'anna@example.com'],
  ['a personal link', new Error('cannot open http://localhost/a/short?x=1'), 'short'],
  ['a session', new Error(`a-segment.session_token=${token}.abc`), token],
  ['a random key', new Error(`no such thing: ${token}`), token],
  ['an answer', asSyntaxError(), 'too dear'],
  ['a cell', Object.assign(new Error('invalid input: "too dear"'), { code: '22P02' }), 'too dear'],
  ['the values of a query as a text', new Error('Failed query: x\nparams: too dear'), 'too dear'],
  ['what was thrown instead of an error', `failed for anna@example.com`, 'anna@example.com'],
])('%s in a message is not repeated', (_what, error, secret) => {
  expect(describeFailure(error)).not.toContain(secret);
});

test('what helps to mend it stays', () => {
  const told = describeFailure(new TypeError("Cannot read properties of undefined (reading 'id')"));
  expect(told).toContain("TypeError: Cannot read properties of undefined (reading 'id')");
  expect(told).toMatch(/\n\s+at /);
});

test.each([
  [`/a/${token}`, '/a/:token'],
  [`/a/${token}/thanks`, '/a/:token/thanks'],
  [`/%61/${token}.data?_routes=x`, '/a/:token'],
  [`//A//${token}/thanks`, '/a/:token/thanks'],
  [`/%41/${token}/%E0%A4%A`, '/a/:token/'],
  [`/join/${token}`, '/join/:invitation'],
  [`/confirm/${token}.data`, '/confirm/:signUp'],
  [`/reset-password?token=${token}`, '/reset-password'],
  ['/w/courses/reports/1', '/w/courses/reports/1'],
])('%s is logged as %s', (address, logged) => {
  expect(maskPath(address)).not.toContain(token);
  expect(maskPath(address).startsWith(logged)).toBe(true);
});

test('a request is one line, whatever its address holds', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  logFailedRequest({ method: 'GET', url: `http://localhost/a/${token}/x%0aforged?q=1` }, null);
  const [line] = String(log.mock.calls[0]?.[0]).split('\n');
  log.mockRestore();
  expect(line).toBe('GET /a/:token/x\\nforged');
});

function asSyntaxError(): unknown {
  try {
    return JSON.parse('too dear');
  } catch (error) {
    return error;
  }
}
