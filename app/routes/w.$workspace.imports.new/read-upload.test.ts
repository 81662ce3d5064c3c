import { expect, test } from 'vitest';
import { LARGEST_IMPORT } from '~/domain/imports/file/file-format';
import type { IncomingFile } from '~/forms/read-parts.server';
import { readUpload } from './read-upload.server';

async function keepInMemory({ name, bytes, isTooLarge }: IncomingFile) {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  const content = isTooLarge() ? new Uint8Array() : Buffer.concat(pieces);
  return { name, content, isTooLarge: isTooLarge() };
}

const asked = (body: BodyInit, kind?: string) =>
  new Request('http://localhost:3000/w/mine/imports/new', {
    method: 'POST',
    body,
    headers: kind ? { 'Content-Type': kind } : {},
  });
const parts = (text: string) => asked(text, 'multipart/form-data; boundary=x');
const fileHead = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
const statusOf = (request: Request) =>
  readUpload(request, keepInMemory).then(
    () => 200,
    (thrown: Response) => thrown.status,
  );

test.each(['orders.csv', 'Заказы за май.csv', 'a=b; c="d".csv', '50%.csv'])(
  'a file named %s comes in whole, with its kind',
  async (name) => {
    const form = new FormData();
    form.set('kind', 'customers');
    form.set('file', new File(['id,name\r\n--x\r\n1,Анна'], name));
    const { kind, file } = await readUpload(asked(form), keepInMemory);
    expect(kind).toBe('customers');
    expect(file?.name).toBe(name);
    expect(Buffer.from(file?.content ?? []).toString()).toBe('id,name\r\n--x\r\n1,Анна');
  },
);

test.each([
  ['curl writes quotes', 'say \\"hi\\".csv', 'say "hi".csv'],
  ['Chromium writes quotes', 'say %22hi%22.csv', 'say "hi".csv'],
  ['signs of the header', 'a=b;c=d, e.csv', 'a=b;c=d, e.csv'],
  ['an emoji and a right-to-left name', '😀 טבלה.csv', '😀 טבלה.csv'],
  ['a path of Windows', 'C:\\\\Users\\\\anna\\\\a.csv', 'a.csv'],
  ['a path that climbs', '../../etc/a.csv', 'a.csv'],
  ['control signs, spelled out', 'x"; filename*=UTF-8\'\'a%00b%1bc.csv; y="', 'abc.csv'],
])('%s: the name is as a person knows it', async (_, sent, name) => {
  const head = fileHead.replace('a.csv', () => sent);
  const { file } = await readUpload(parts(`${head}id\r\n--x--\r\n`), keepInMemory);
  expect(file?.name).toBe(name);
});

test('no file chosen is no file', async () => {
  const form = new FormData();
  form.set('kind', 'auto');
  form.set('file', new File([], ''));
  expect(await readUpload(asked(form), keepInMemory)).toEqual({ kind: 'auto', file: null });
});

test('a file that is too large is read to its end and not kept', async () => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(LARGEST_IMPORT + 1)], 'a.csv'));
  const { file } = await readUpload(asked(form), keepInMemory);
  expect(file).toMatchObject({ isTooLarge: true, content: { length: 0 } });
});

test.each([
  [
    'many parts',
    `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(99)}--x--\r\n`,
  ],
  ['two files', `${fileHead}a\r\n${fileHead}b\r\n--x--\r\n`],
  ['a giant header', `--x\r\nA: ${'a'.repeat(100_000)}\r\n\r\nb\r\n--x--\r\n`],
  ['a zero sign in a name', `${fileHead.replace('a.csv', 'a\0.csv')}b\r\n--x--\r\n`],
  ['no boundary', 'a'.repeat(100_000)],
  ['a file that is cut', `${fileHead}id,name`],
  ['nothing but line ends', '\r\n'.repeat(100_000)],
])('%s is refused', async (_, text) => {
  expect(await statusOf(parts(text))).toBe(400);
});

test('what is no upload is refused', async () => {
  expect(await statusOf(asked('a=b', 'application/x-www-form-urlencoded'))).toBe(415);
  expect(await statusOf(asked('a', 'multipart/form-data'))).toBe(400);
});

test('what goes wrong while the file is kept is told, and the sender is heard out', async () => {
  const request = parts(`${fileHead}${'a'.repeat(500_000)}\r\n--x--\r\n`);
  const reading = readUpload(request, async ({ bytes }) => {
    for await (const piece of bytes) if (piece.length > 0) throw new Error('The disk is full');
  });
  await expect(reading).rejects.toThrow('The disk is full');
});
