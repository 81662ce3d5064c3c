import { expect, test } from 'vitest';
import { z } from 'zod';
import { bodyLimits, limitOf } from './body-limits';
import { readFields, readForm } from './read-form.server';

const kind = 'application/x-www-form-urlencoded;charset=UTF-8';
const sent = (body: string, path = '/workspaces', type = kind) =>
  new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  });
const statusOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 200,
    (thrown: Response) => thrown.status,
  );

const person = z.object({
  name: z.string({ error: 'nameMissing' }),
  password: z.string().min(3, 'passwordShort'),
  words: z.array(z.string()).max(2, 'wordsMany'),
});

test('a form gives the values of its shape, a group of checkboxes as a list', async () => {
  const read = await readForm(sent('name=%D0%90%D0%BD%D0%BD%D0%B0&words=a&password=abc'), person);
  expect(read).toMatchObject({
    ok: true,
    value: { name: 'Анна', words: ['a'], password: 'abc' },
  });
});

test('what is wrong is said by field, what was typed comes back, a password does not', async () => {
  const read = await readForm(sent('name=&password=ab&words=a&words=b&words=c'), person);
  expect(read).toEqual({
    ok: false,
    errors: { name: 'nameMissing', password: 'passwordShort', words: 'wordsMany' },
    entered: { name: '', words: 'c' },
  });
});

test('a name that comes twice is refused, unless the form says that it is a list', async () => {
  expect(await statusOf(readForm(sent('name=a&name=b&password=abc'), person))).toBe(400);
  expect(await statusOf(readFields(sent('word=a&word=b')))).toBe(400);
  const form = await readFields(sent('word=a&word=b'), { lists: ['word'] });
  expect(form.getAll('word')).toEqual(['a', 'b']);
});

test('a name of the machinery is a name like any other', async () => {
  const read = await readForm(sent('__proto__=a&constructor=b&name=c&password=abc'), person);
  expect(read).toMatchObject({ ok: true, value: { name: 'c' } });
});

test('a form of exactly 64 KB is read, one byte more is 413', async () => {
  const fits = `a=${'x'.repeat(bodyLimits.form.kept - 2)}`;
  expect((await readFields(sent(fits))).get('a')).toHaveLength(65_534);
  expect(await statusOf(readFields(sent(`${fits}x`)))).toBe(413);
});

test('what was sent is counted, whatever the headers claim', async () => {
  const lying = sent('x'.repeat(100_000));
  lying.headers.set('Content-Length', '10');
  expect(await statusOf(readFields(lying))).toBe(413);
});

test('a thousand fields are no form', async () => {
  const fields = Array.from({ length: 1_001 }, (_, place) => `${place}=`).join('&');
  expect(await statusOf(readFields(sent(fields)))).toBe(400);
});

test('what is no form of ours is not parsed', async () => {
  expect(await statusOf(readFields(sent('{}', '/', 'application/json')))).toBe(415);
  const parts = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n';
  expect(await statusOf(readFields(sent(parts, '/', 'multipart/form-data; boundary=x')))).toBe(415);
});

test('a form of another site is refused before it is read', async () => {
  const request = sent('name=a');
  request.headers.set('Origin', 'https://evil.example');
  expect(await statusOf(readFields(request))).toBe(403);
  expect(request.bodyUsed).toBe(false);
});

test.each([
  ['/workspaces', bodyLimits.form],
  ['/sign-in', bodyLimits.stranger],
  ['/join/abc.data', bodyLimits.stranger],
  ['/confirm/abc', bodyLimits.stranger],
  ['/w/mine/imports/new', bodyLimits.upload],
  ['/w/mine/imports/new.data', bodyLimits.upload],
  ['/w/mine/imports/new/more', bodyLimits.form],
  ['/w/mine/imports/0198', bodyLimits.form],
  ['/w/mine/offers/0198.data', bodyLimits.offer],
  ['/a/token', bodyLimits.answers],
  ['/a/token', bodyLimits.answers],
  ['/s/slug.data', bodyLimits.answers],
  ['/a/token/thanks', bodyLimits.form],
])('%s may send so much', (path, limit) => {
  expect(limitOf(path)).toBe(limit);
});

test('the longest offer in any script fits', async () => {
  const longest = `body=${encodeURIComponent('話'.repeat(10_000))}&reason=${encodeURIComponent('話'.repeat(1_000))}`;
  const form = await readFields(sent(longest, '/w/mine/offers/0198'));
  expect(form.get('body')).toHaveLength(10_000);
});
