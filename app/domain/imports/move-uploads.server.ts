import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { importFiles, imports } from '#db/schema';
import { removeBytes } from '~/domain/files/erase-files.server';
import { keepFile } from '~/domain/files/keep-file.server';
import { receiveTable } from './file/receive-file.server';

/**
 * Uploads used to lie in the database, in pieces. Those that wait for their run move to the file
 * store, the others go. Called at every start; once the table is empty it costs one look.
 */
export async function moveUploads(db: Db): Promise<void> {
  for (;;) {
    const [next] = await db.selectDistinct({ id: importFiles.importId }).from(importFiles).limit(1);
    if (!next) return;
    await moveUpload(db, next.id);
  }
}

async function moveUpload(db: Db, importId: string): Promise<void> {
  const [found] = await db.select().from(imports).where(eq(imports.id, importId));
  if (!found) return;
  const { workspaceId, fileName, createdBy, status } = found;
  if ((status as string) === 'uploading') {
    await db.delete(imports).where(eq(imports.id, importId));
    return;
  }
  const received = await receiveTable(workspaceId, readPieces(db, importId));
  const isTaken = await db.transaction(async (tx) => {
    const taken = await tx
      .delete(importFiles)
      .where(eq(importFiles.importId, importId))
      .returning({ position: importFiles.position });
    if (taken.length === 0 || status === 'finished' || status === 'undone') return false;
    const owner = { kind: 'import' as const, id: importId };
    const facts = { owner, name: fileName, mediaType: 'text/csv', createdBy };
    // What was kept of a workbook is its table, not the workbook.
    const isTable = found.reading.format === 'xlsx';
    await keepFile(tx, received, { ...facts, part: isTable ? 'table' : 'original' });
    return true;
  });
  // Done with, or another process was quicker.
  if (!isTaken) await removeBytes([received]);
}

async function* readPieces(db: Db, importId: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const [piece] = await db
      .select({ content: importFiles.content })
      .from(importFiles)
      .where(and(eq(importFiles.importId, importId), eq(importFiles.position, position)))
      .orderBy(asc(importFiles.position));
    if (!piece) return;
    yield piece.content;
  }
}
