import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ThreadCancelled } from '~/jobs/worker-thread.server';
import { describeBeside } from './describe-beside.server';
import { describeUpload } from './describe-upload.server';
import { inPieces, readAll } from './file/pieces';
import { readPieces } from './file/read-pieces.server';
import { receiveUpload } from './file/receive-file.server';

const workspaceId = 'describe-beside';
const upload = async (content: string | Uint8Array) => ({
  received: await receiveUpload(workspaceId, inPieces(Buffer.from(content))),
});
const roomy = { longestMs: 60_000, mostHeapMb: 512 };

test('beside the server a file is read as in it, from the same store', async () => {
  const file = await upload('id;name;Дата\n1;Анна;05/25/2026\n');
  const described = await describeBeside(file);
  expect(described).toEqual(await describeUpload(file));
  expect(described).toMatchObject({ ok: true, table: null, reading: { rowsTotal: 1 } });
});

test('the table of a workbook lies in the store when the thread has ended', async () => {
  const { table } = await describeBeside(
    await upload(readFileSync('test/fixtures/imports/orders.xlsx')),
  );
  const content = await readAll(() => readPieces(table!));
  expect(Buffer.from(content).toString()).toContain('u1@example.com');
});

test('what is no table is refused with its reason and its row', async () => {
  const refused = await describeBeside(await upload('id,name\n1,a\n2,"b\n3,c'));
  expect(refused).toEqual({ ok: false, code: 'quoteNotClosed', row: 3, table: null });
});

test.each([
  ['time', { ...roomy, longestMs: 1 }],
  ['memory', { ...roomy, mostHeapMb: 4 }],
])('a thread that needs too much %s is ended, and that is said in words', async (_, limits) => {
  const refused = await describeBeside(await upload('id,name\n1,a\n'), limits);
  expect(refused).toEqual({ ok: false, code: 'tooMuchWork', row: null, table: null });
});

test('a workspace that uploads many at once hears that it must wait, oldest first', async () => {
  // Nobody waits for the answers: a turn that comes ends at once.
  const gone = { ...(await upload('id,name\n1,a\n')), signal: AbortSignal.abort() };
  const turn = () => describeBeside(gone).catch(() => ({ code: 'its turn' }));
  const all = await Promise.all(Array.from({ length: 6 }, turn));
  expect(all).toEqual(
    ['its turn', 'busy', 'busy', 'its turn', 'its turn', 'its turn'].map((code) =>
      expect.objectContaining({ code }),
    ),
  );
});

test('nothing is read for somebody who has gone', async () => {
  const file = await upload('id,name\n1,a\n');
  const reading = describeBeside({ ...file, signal: AbortSignal.abort() });
  await expect(reading).rejects.toBeInstanceOf(ThreadCancelled);
});

test('a file whose bytes are gone is said to be gone', async () => {
  const { received } = await upload('id,name\n1,a\n');
  const refused = await describeBeside({ received: { ...received, id: 'elsewhere' } });
  expect(refused).toMatchObject({ ok: false, code: 'fileGone' });
});
