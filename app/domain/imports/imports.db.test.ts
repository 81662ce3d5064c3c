import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { files } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aWorkspace } from '#test/support/make';
import { anUploadedFile } from '#test/support/uploaded';
import { listEvents } from '../events/events.server';
import { findFileOf } from '../files/files.server';
import { cancelImport, discardImport } from './cancel-import.server';
import { changeKind, confirmMapping, saveMapping } from './confirm-mapping.server';
import {
  countCreated,
  countRejections,
  findImport,
  findSameFile,
  getImport,
  type Import,
  listImports,
  listRejections,
  progressOf,
} from './imports.server';
import { runImport } from './run-import.server';
import { watchImport } from './watch-import.server';
import { writeRejections } from './write-rejections.server';

const db = await freshDatabase();
const orders = 'order_id,customer_id,ordered_at,amount,status\n';
const mixed = `${orders}a,1,2026-01-05,10,paid\nb,9,2026-01-05,10,paid\nc,8,2026-01-05,10,paid\nd,1,2026-01-05,=2+2,paid\n`;

async function run(workspaceId: string, text: string): Promise<Import> {
  const draft = await anUploadedFile(db, workspaceId, text);
  await confirmMapping(db, draft, draft.mapping);
  await runImport(db, draft.id);
  return getImport(db, workspaceId, draft.id);
}

async function aRunImport() {
  const { id: workspaceId } = await aWorkspace(db);
  await aCustomer(db, workspaceId, { externalId: '1' });
  return { workspaceId, done: await run(workspaceId, mixed) };
}

const whole = async (pieces: AsyncIterable<string>) => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

describe('the rows an import could not take', () => {
  test('are listed in the order of the file, page by page or after one already seen', async () => {
    const { done } = await aRunImport();
    const numbers = async (paging: Parameters<typeof listRejections>[2]) =>
      (await listRejections(db, done, paging)).map(({ rowNumber }) => rowNumber);
    expect(await numbers({})).toEqual([3, 4, 5]);
    expect(await numbers({ page: 2, pageSize: 2 })).toEqual([5]);
    expect(await numbers({ after: 3 })).toEqual([4, 5]);
  });

  test('are counted by reason, the most frequent first, and told to nobody else', async () => {
    const { done } = await aRunImport();
    expect(await countRejections(db, done)).toEqual([
      { reason: 'noSuchCustomer', rows: 2 },
      { reason: 'badAmount', rows: 1 },
    ]);
    const stranger = { id: done.id, workspaceId: (await aWorkspace(db)).id };
    expect(await countRejections(db, stranger)).toEqual([]);
    expect(await listRejections(db, stranger, {})).toEqual([]);
    expect(await countCreated(db, stranger)).toEqual({ customers: 0, purchases: 0 });
  });

  test('come back as a file that a spreadsheet opens and takes nothing in for a formula', async () => {
    const { done } = await aRunImport();
    const words = {
      locale: 'ru' as const,
      header: ['row', 'why', 'field', 'said "so"'],
      nameReason: (reason: string) => `because ${reason}`,
      nameField: (field: string) => `field ${field}`,
    };
    expect(await whole(writeRejections(db, done, words))).toBe(
      [
        '\ufeff"row";"why";"field";"said ""so"""',
        '"3";"because noSuchCustomer";"field customerId";"9"',
        '"4";"because noSuchCustomer";"field customerId";"8"',
        '"5";"because badAmount";"field amount";"\'=2+2"',
        '',
      ].join('\r\n'),
    );
  });

  test('are all in that file, however many they are', async () => {
    const { id: workspaceId } = await aWorkspace(db);
    const lines = Array.from({ length: 1_001 }, (_, at) => `${at},nobody,2026-01-05,10,paid\n`);
    const done = await run(workspaceId, orders + lines.join(''));
    const plain = { locale: 'en' as const, header: [], nameReason: String, nameField: String };
    const told = (await whole(writeRejections(db, done, plain))).split('\r\n');
    expect(told.slice(1, -1).map((line) => Number(line.split('"')[1]))).toEqual(
      lines.map((_, at) => at + 2),
    );
  });
});

describe('an import', () => {
  test('says what exists because of it, not what it only brought up to date', async () => {
    const { id: workspaceId } = await aWorkspace(db);
    await run(workspaceId, 'customer_id,name\n1,Anna\n2,Ivan\n');
    const again = await run(workspaceId, 'customer_id,name\n2,Ivan P.\n3,Eva\n');
    expect(again).toMatchObject({ rowsStored: 2 });
    expect(await countCreated(db, again)).toEqual({ customers: 1, purchases: 0 });
    const bought = await run(workspaceId, mixed);
    expect(await countCreated(db, bought)).toEqual({ customers: 0, purchases: 1 });
  });

  test('knows the same bytes when they come again, once they were taken in', async () => {
    const { workspaceId, done } = await aRunImport();
    const again = await anUploadedFile(db, workspaceId, mixed);
    expect(await findSameFile(db, again)).toEqual({ id: done.id, finishedAt: done.finishedAt });
    expect(await findSameFile(db, done)).toBeNull();
    const { id: elsewhere } = await aWorkspace(db);
    expect(await findSameFile(db, await anUploadedFile(db, elsewhere, mixed))).toBeNull();
  });

  test('is listed in its own workspace, the newest first', async () => {
    const { workspaceId, done } = await aRunImport();
    const latest = await anUploadedFile(db, workspaceId, mixed);
    expect((await listImports(db, workspaceId)).map(({ id }) => id)).toEqual([latest.id, done.id]);
    expect(await listImports(db, workspaceId, 1)).toMatchObject([{ id: latest.id }]);
  });

  test('is not found under what is no id, nor from another workspace', async () => {
    const { workspaceId, done } = await aRunImport();
    expect(await findImport(db, workspaceId, 'made up')).toBeNull();
    expect(await findImport(db, (await aWorkspace(db)).id, done.id)).toBeNull();
    await expect(getImport(db, workspaceId, 'made up')).rejects.toThrow(
      `No import made up in workspace ${workspaceId}`,
    );
  });

  test('tells how far it is and what it waits for, until it has ended', async () => {
    const { id: workspaceId } = await aWorkspace(db);
    const draft = await anUploadedFile(db, workspaceId, mixed);
    expect(await watchImport(db, draft)).toEqual({ ...progressOf(draft), waiting: null });
    await confirmMapping(db, draft, draft.mapping);
    const queued = await getImport(db, workspaceId, draft.id);
    expect(await watchImport(db, queued)).toMatchObject({
      status: 'queued',
      rowsTotal: 4,
      waiting: { isWorkerRunning: false },
    });
    await cancelImport(db, draft);
    const ended = await getImport(db, workspaceId, draft.id);
    expect(await watchImport(db, ended)).toMatchObject({ status: 'cancelled', waiting: null });
  });
});

describe('a file nobody has confirmed', () => {
  test('is discarded without a trace but the fact', async () => {
    const { id: workspaceId } = await aWorkspace(db);
    const draft = await anUploadedFile(db, workspaceId, mixed);
    await discardImport(db, draft);
    expect(await findImport(db, workspaceId, draft.id)).toBeNull();
    expect(await findFileOf(db, workspaceId, { kind: 'import', id: draft.id })).toBeNull();
    expect(await db.$count(files, eq(files.ownerId, draft.id))).toBe(0);
    expect(await listEvents(db, workspaceId, { limit: 9 })).toMatchObject([
      { verb: 'import.discarded', after: { name: 'file.csv' } },
    ]);
  });

  test('can be of the other kind: its draft starts over', async () => {
    const { id: workspaceId } = await aWorkspace(db);
    const draft = await anUploadedFile(
      db,
      workspaceId,
      'customer_id,email,amount RUB\n1,a@b.example,5\n',
    );
    await changeKind(db, draft, 'customers');
    const customers = await getImport(db, workspaceId, draft.id);
    expect(customers).toMatchObject({
      kind: 'customers',
      mapping: { fields: { externalId: ['customer_id'] } },
    });
    await changeKind(db, customers, 'purchases');
    expect(await getImport(db, workspaceId, draft.id)).toMatchObject({
      kind: 'purchases',
      mapping: { fields: { customerId: ['customer_id'] }, currency: 'RUB' },
    });
  });

  test.each<[string, (of: Import) => Promise<unknown>]>([
    ['discarded', (of) => discardImport(db, of)],
    ['turned into another kind', (of) => changeKind(db, of, 'customers')],
    ['read by another mapping', (of) => saveMapping(db, of, { ...of.mapping, source: 'other' })],
    ['confirmed again', (of) => confirmMapping(db, of, of.mapping)],
    ['cancelled', (of) => cancelImport(db, of)],
  ])('and only such a one: what is stored cannot be %s any more', async (_, change) => {
    const { workspaceId, done } = await aRunImport();
    const told = () => listEvents(db, workspaceId, { limit: 9 });
    const before = await told();
    await change(done);
    expect(await findImport(db, workspaceId, done.id)).toEqual(done);
    expect(await told()).toEqual(before);
  });
});
