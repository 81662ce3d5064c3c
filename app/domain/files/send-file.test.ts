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
  expect(whole.headers.get('X-Content-Type-Options')).toBe('nosniff');
  const tag = whole.headers.get('ETag') ?? '';
  const part = await sendFile(asked({ Range: 'bytes=3-5', 'If-Range': tag }), file);
  expect([part.status, await part.text()]).toEqual([206, '345']);
  expect(part.headers.get('Content-Range')).toBe('bytes 3-5/10');
  const changed = await sendFile(asked({ Range: 'bytes=3-5', 'If-Range': '"other"' }), file);
  expect([changed.status, await changed.text()]).toEqual([200, '0123456789']);
  const outside = await sendFile(asked({ Range: 'bytes=10-' }), file);
  expect([outside.status, outside.headers.get('Content-Range')]).toEqual([416, 'bytes */10']);
  expect((await sendFile(asked({ 'If-None-Match': `W/${tag}` }), file)).status).toBe(304);
  const head = await sendFile(asked({}, 'HEAD'), file);
  expect([head.headers.get('Content-Length'), head.body]).toEqual(['10', null]);
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
