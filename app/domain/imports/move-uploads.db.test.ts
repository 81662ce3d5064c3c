import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Db } from '#db/client';
import { files, importFiles, imports } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import { fileBytes } from '~/domain/files/bytes/file-bytes.server';
import { readStoredFile } from './file/stored-file.server';
import { moveUploads } from './move-uploads.server';

/** As an earlier version left it: the bytes in the database, piece by piece. */
async function anOldUpload(db: Db, workspaceId: string, status: string, format = 'csv') {
  const [row] = await db
    .insert(imports)
    .values({
      ...{ workspaceId, kind: 'customers', fileName: `${status}.${format}`, fileHash: 'x' },
      ...{ status: status as 'uploaded', reading: { format } },
    })
    .returning();
  const pieces = [`id,name\n1,П`, `ётр of ${status}\n`].map((text) => Buffer.from(text));
  // The second first: the order of the rows is not the order of the file.
  for (const position of [1, 0])
    await db
      .insert(importFiles)
      .values({ importId: row!.id, position, content: pieces[position]! });
  return row!;
}

async function textOf(db: Db, row: { workspaceId: string; id: string }): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readStoredFile(db, row)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function storedIn(workspaceId: string): Promise<number> {
  let found = 0;
  for await (const { key } of fileBytes().list()) found += Number(key.startsWith(workspaceId));
  return found;
}

test('uploads of an earlier version that wait move to the file store, others leave nothing', async () => {
  const db = await freshDatabase();
  const { id: workspaceId } = await aWorkspace(db);
  const waiting = await anOldUpload(db, workspaceId, 'uploaded');
  const failed = await anOldUpload(db, workspaceId, 'failed', 'xlsx');
  const done = await anOldUpload(db, workspaceId, 'finished');
  const broken = await anOldUpload(db, workspaceId, 'uploading');

  await moveUploads(db);

  expect(await textOf(db, waiting)).toBe('id,name\n1,Пётр of uploaded\n');
  expect(await textOf(db, failed)).toBe('id,name\n1,Пётр of failed\n');
  const kept = await db.select().from(files).where(eq(files.workspaceId, workspaceId));
  expect(kept.map(({ name, part }) => [name, part]).sort()).toEqual([
    ['failed.xlsx', 'table'],
    ['uploaded.csv', 'original'],
  ]);
  expect(await storedIn(workspaceId)).toBe(2);
  const left = (await db.select().from(imports)).map(({ id }) => id);
  expect(left.sort()).toEqual([waiting.id, failed.id, done.id].sort());
  expect(left).not.toContain(broken.id);
  expect(await db.select().from(importFiles)).toEqual([]);
});

test('processes that start at once move an upload once', async () => {
  const db = await freshDatabase();
  const { id: workspaceId } = await aWorkspace(db);
  const waiting = await anOldUpload(db, workspaceId, 'uploaded');
  await Promise.all([moveUploads(db), moveUploads(db)]);
  expect(await db.select().from(files)).toHaveLength(1);
  expect(await storedIn(workspaceId)).toBe(1);
  expect(await textOf(db, waiting)).toContain('uploaded');
});
