import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#db/client';
import { files, workspaces } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import type { ByteStore } from './bytes/byte-store';
import { fileBytes } from './bytes/file-bytes.server';
import { folderBytes } from './bytes/folder-bytes.server';
import { eraseFilesOf, forgetFilesOf, removeBytes } from './erase-files.server';
import { keyOf } from './file';
import { findFileOf, listFilesOf } from './files.server';
import { keepFile, storeFile } from './keep-file.server';
import { openFile } from './open-file.server';
import { receiveBytes, TooManyBytes } from './receive-bytes.server';
import { sweepFiles } from './sweep-files.server';

let db: Db;
const folder = mkdtempSync(path.join(os.tmpdir(), 'a-segment-files-'));
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* bytes(text: string) {
  yield Buffer.from(text);
}

const facts = (id: string) => ({
  owner: { kind: 'import' as const, id },
  name: 'customers.csv',
  mediaType: 'text/csv',
  most: 100,
});

async function textOf(file: { workspaceId: string; id: string }): Promise<string> {
  return Buffer.concat(await (await openFile(file)).toArray()).toString();
}

test('a stored file is found by what it belongs to, in its own workspace only', async () => {
  const [one, other] = [await aWorkspace(db), await aWorkspace(db)];
  const stored = await storeFile(db, one.id, bytes('id,name'), facts('i1'));
  expect(stored).toMatchObject({ size: 7, name: 'customers.csv' });
  const found = await findFileOf(db, one.id, { kind: 'import', id: 'i1' });
  expect(await textOf(found!)).toBe('id,name');
  expect(await findFileOf(db, other.id, { kind: 'import', id: 'i1' })).toBeNull();
});

test('an erased file keeps its size and time, but neither name nor bytes', async () => {
  const { id } = await aWorkspace(db);
  const stored = await storeFile(db, id, bytes('secret'), facts('i2'));
  await removeBytes(await eraseFilesOf(db, id, { kind: 'import', id: 'i2' }));
  expect(await findFileOf(db, id, { kind: 'import', id: 'i2' })).toBeNull();
  const [row] = await db.select().from(files).where(eq(files.id, stored.id));
  expect(row).toMatchObject({ name: '', sha256: '', size: 6, erasedAt: expect.any(Date) });
  await expect(openFile(stored)).rejects.toThrow('are not where files are kept');
});

test('a forgotten file leaves no row', async () => {
  const { id } = await aWorkspace(db);
  const stored = await storeFile(db, id, bytes('mistake'), facts('i3'));
  await removeBytes(await forgetFilesOf(db, id, { kind: 'import', id: 'i3' }));
  expect(await db.select().from(files).where(eq(files.id, stored.id))).toEqual([]);
});

test('of several files of one thing those that are named are forgotten, the others stay', async () => {
  const { id } = await aWorkspace(db);
  const owner = { kind: 'import' as const, id: 'i11' };
  const first = await storeFile(db, id, bytes('first'), facts('i11'));
  const second = await storeFile(db, id, bytes('second'), facts('i11'));
  expect(await forgetFilesOf(db, id, owner, [first.id])).toEqual([
    { workspaceId: id, id: first.id },
  ]);
  expect(await listFilesOf(db, id, owner)).toMatchObject([{ id: second.id }]);
});

test('a file of as many bytes as are taken is kept, of one more none', async () => {
  const { id } = await aWorkspace(db);
  const store = (size: number) => storeFile(db, id, bytes('x'.repeat(size)), facts(`i12-${size}`));
  expect(await store(100)).toMatchObject({ size: 100 });
  await expect(store(101)).rejects.toThrow(TooManyBytes);
});

test('a file without a row is no file: its bytes go when the row cannot be written', async () => {
  const { id } = await aWorkspace(db);
  const impossible = { ...facts('i7'), name: 'no\0name' };
  await expect(storeFile(db, id, bytes('lost'), impossible)).rejects.toThrow();
  for await (const { key } of fileBytes().list()) expect(key.startsWith(id)).toBe(false);
});

test('the parts of one thing are told apart, and a name is as long as a row may hold', async () => {
  const { id } = await aWorkspace(db);
  const owner = { kind: 'import' as const, id: 'i8' };
  await storeFile(db, id, bytes('whole'), { ...facts('i8'), name: 'n'.repeat(300) });
  await storeFile(db, id, bytes('table'), { ...facts('i8'), part: 'table' });
  expect(await textOf((await findFileOf(db, id, owner, 'table'))!)).toBe('table');
  expect(await findFileOf(db, id, owner)).toMatchObject({ name: 'n'.repeat(200), size: 5 });
  expect(await eraseFilesOf(db, id, owner)).toHaveLength(2);
  expect(await eraseFilesOf(db, id, owner)).toEqual([]);
});

test('erasing and forgetting touch only what belongs to that very thing', async () => {
  const [one, other] = [await aWorkspace(db), await aWorkspace(db)];
  for (const id of ['i9', 'i10']) await storeFile(db, one.id, bytes(id), facts(id));
  await storeFile(db, other.id, bytes('theirs'), facts('i9'));
  await eraseFilesOf(db, one.id, { kind: 'import', id: 'i9' });
  await forgetFilesOf(db, one.id, { kind: 'import', id: 'i9' });
  expect(await findFileOf(db, one.id, { kind: 'import', id: 'i10' })).not.toBeNull();
  expect(await findFileOf(db, other.id, { kind: 'import', id: 'i9' })).not.toBeNull();
});

describe('the sweep', () => {
  const store = folderBytes(folder);
  const now = new Date();
  const old = new Date(now.getTime() - 25 * 60 * 60 * 1000);
  const age = (file: { workspaceId: string; id: string }) =>
    utimesSync(path.join(folder, file.workspaceId, file.id.slice(-2), file.id), old, old);
  const receive = (workspaceId: string) =>
    receiveBytes(workspaceId, bytes('bytes'), { most: 100, store });

  test('removes old bytes no row names, and those of erased files and deleted workspaces', async () => {
    const [kept, gone] = [await aWorkspace(db), await aWorkspace(db)];
    const named = await receive(kept.id);
    await keepFile(db, named, facts('i4'));
    const erased = await receive(kept.id);
    await keepFile(db, erased, facts('i5'));
    await eraseFilesOf(db, kept.id, { kind: 'import', id: 'i5' });
    const orphan = await receive(kept.id);
    const young = await receive(kept.id);
    const deleted = await receive(gone.id);
    await keepFile(db, deleted, facts('i6'));
    await db.delete(workspaces).where(eq(workspaces.id, gone.id));
    for (const file of [named, erased, orphan, deleted]) age(file);
    expect(await sweepFiles(db, { now, store })).toEqual({ removed: 3 });
    const left = [];
    for await (const { key } of store.list()) left.push(key);
    expect(left.sort()).toEqual([keyOf(named), keyOf(young)].sort());
  });

  test('leaves what is not ours, and what is still being written', async () => {
    const { id } = await aWorkspace(db);
    const file = await receive(id);
    const place = path.join(folder, id, file.id.slice(-2));
    for (const name of ['notes.txt', `${file.id}.copy`, 'young.part'])
      writeFileSync(path.join(place, name), 'theirs');
    for (const name of ['notes.txt', `${file.id}.copy`])
      utimesSync(path.join(place, name), old, old);
    expect(await sweepFiles(db, { now, store })).toEqual({ removed: 0 });
    expect(readdirSync(place)).toHaveLength(4);
  });

  test('goes through more than it asks for at once', async () => {
    const removed: string[] = [];
    const ids = Array.from({ length: 1_100 }, () => randomUUID());
    const { id } = await aWorkspace(db);
    const kept = await receive(id);
    await keepFile(db, kept, facts('i13'));
    const many: ByteStore = {
      ...store,
      clearUnfinished: async () => 0,
      remove: async (key) => void removed.push(key),
      async *list() {
        for (const one of [...ids, kept.id]) yield { key: `${id}/${one}`, modifiedAt: old };
      },
    };
    expect(await sweepFiles(db, { now, store: many })).toEqual({ removed: 1_100 });
    expect(removed.sort()).toEqual(ids.map((one) => `${id}/${one}`).sort());
  });

  test('clears what a broken-off write left', async () => {
    const { id } = await aWorkspace(db);
    const file = await receive(id);
    const place = path.join(folder, id, file.id.slice(-2));
    writeFileSync(path.join(place, 'x.part'), 'half');
    utimesSync(path.join(place, 'x.part'), old, old);
    expect(await sweepFiles(db, { now, store })).toEqual({ removed: 1 });
    expect(readdirSync(place)).toEqual([file.id]);
  });
});
