import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readRange } from './byte-range';
import { fileBytes } from './bytes/file-bytes.server';
import { attachment } from './content-disposition';
import { receiveBytes } from './receive-bytes.server';
import { sendFile } from './send-file.server';

test.each([
  ['bytes=0-9', { first: 0, last: 9 }],
  ['bytes=90-', { first: 90, last: 99 }],
  ['bytes=99-99', { first: 99, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  ['bytes=100-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=9-0', null],
  ['bytes=0-1,5-6', null],
  ['bytes = 0 - 9', { first: 0, last: 9 }],
  ['lines=0-9', null],
  ['kilobytes=0-9', null],
  ['bytes=0-9x', null],
  ['bytes=-', null],
  [null, null],
])('of 100 bytes, %s means %o', (header, range) => {
  expect(readRange(header, 100)).toEqual(range);
});

test.each([
  ['клиенты 2026.csv', `filename*=UTF-8''%D0%BA%D0%BB`],
  ['a"b\\c.csv', 'filename="a_b_c.csv"'],
  ['a\r\nSet-Cookie: x=1.csv', 'filename="aSet-Cookie: x=1.csv"'],
  ['\u202egpj.exe', 'filename="gpj.exe"'],
  ['\ud800', 'filename="file"'],
  [' \n a.csv ', 'filename="a.csv"'],
  ["it's (new)*", "UTF-8''it%27s%20%28new%29%2A"],
])('the name %j is safe in a header', (name, part) => {
  const value = attachment(name);
  expect(value).toContain(part);
  expect(() => new Headers({ 'Content-Disposition': value })).not.toThrow();
});

async function aFile(text: string) {
  const received = await receiveBytes('w', Readable.from([Buffer.from(text)]), { most: 1_000 });
  return { ...received, part: 'original' as const, name: 'a.csv', mediaType: 'text/csv' };
}

const asked = (headers: Record<string, string>, method = 'GET') =>
  new Request('http://localhost/file', { headers, method });

test('a file is sent whole, in ranges, or not again', async () => {
  const file = await aFile('0123456789');
  const whole = await sendFile(asked({}), file);
  expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
  const { 'content-range': range, ...said } = Object.fromEntries(whole.headers);
  expect(said).toMatchObject({ 'accept-ranges': 'bytes', 'content-length': '10' });
  expect(range).toBeUndefined();
  const tag = whole.headers.get('ETag') ?? '';
  const part = await sendFile(asked({ Range: 'bytes=3-5', 'If-Range': tag }), file);
  expect([part.status, await part.text()]).toEqual([206, '345']);
  expect(part.headers.get('Content-Range')).toBe('bytes 3-5/10');
  expect(part.headers.get('Content-Length')).toBe('3');
  const changed = await sendFile(asked({ Range: 'bytes=3-5', 'If-Range': '"other"' }), file);
  expect([changed.status, await changed.text()]).toEqual([200, '0123456789']);
  const outside = await sendFile(asked({ Range: 'bytes=10-' }), file);
  expect([outside.status, outside.headers.get('Content-Range')]).toEqual([416, 'bytes */10']);
  for (const known of [tag, `W/${tag}`, `"another", ${tag}`])
    expect((await sendFile(asked({ 'If-None-Match': known }), file)).status).toBe(304);
  const again = await sendFile(asked({ 'If-None-Match': '"another"' }), file);
  expect([again.status, await again.text()]).toEqual([200, '0123456789']);
  const head = await sendFile(asked({}, 'HEAD'), file);
  expect([head.headers.get('Content-Length'), head.body]).toEqual(['10', null]);
  await fileBytes().remove(`w/${file.id}`);
});

test('a file without a byte is sent as one', async () => {
  const file = await aFile('');
  const sent = await sendFile(asked({}), file);
  expect([sent.status, sent.headers.get('Content-Length'), sent.body]).toEqual([200, '0', null]);
});

test('nothing in a file may run, be guessed at, or be kept for the next who asks', async () => {
  const file = { ...(await aFile('<script>')), name: 'a.html', mediaType: 'text/html' };
  const { headers, body } = await sendFile(asked({}), file);
  await body!.cancel();
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
  expect(headers.get('Content-Disposition')).toMatch(/^attachment; /);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Cache-Control')).toMatch(/^private, no-cache/);
  await fileBytes().remove(`w/${file.id}`);
});

test('the next piece is read only when the connection takes more', async () => {
  const file = await aFile('x');
  let isDrained = () => {};
  const drained = () =>
    new Promise<void>((resolve) => {
      isDrained = resolve;
    });
  const reader = (await sendFile(asked({}), file, drained)).body!.getReader();
  const first = reader.read();
  expect(await Promise.race([first, Promise.resolve('waits')])).toBe('waits');
  await new Promise((resolve) => setTimeout(resolve, 20));
  isDrained();
  expect([...(await first).value!]).toEqual([120]);
  await reader.cancel();
  await fileBytes().remove(`w/${file.id}`);
});
