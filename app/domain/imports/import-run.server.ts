import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { eraseFilesOf, removeBytes } from '~/domain/files/erase-files.server';
import { UNDER_WAY } from '~/jobs/run-status';
import type { FileErrorCode } from './file/file-error';
import { fromStored, type Import } from './imports.server';
import { RowIds } from './rows/row-hash';
import { RowReader } from './rows/row-reader';

/** One run through the file, with what it must remember from row to row. */
export interface Run {
  import: Import;
  /** Only the latest run of an import may write. */
  attempt: number;
  reading: Import['reading'];
  reader: RowReader;
  /** Id of a customer or purchase → row it was first seen at. */
  seen: Map<string, number>;
  rowIds: RowIds;
  /** Rows an earlier run stored before it was broken off: read again, but not stored again. */
  rowsToSkip: number;
}

/** The import was cancelled, or is gone, or another worker took it over: this run may not write. */
export class RunWithdrawn extends Error {}

/** True while the import is this run's to write. */
export const isOwn = (run: Run) =>
  and(
    eq(imports.id, run.import.id),
    eq(imports.status, 'running'),
    eq(imports.attempts, run.attempt),
  );

/**
 * Null when there is nothing to do: the import is finished, cancelled or gone. From here on no
 * earlier run of it can write.
 */
export async function beginRun(db: Db, importId: string): Promise<Run | null> {
  const [row] = await db
    .update(imports)
    .set({
      status: 'running',
      attempts: sql`${imports.attempts} + 1`,
      startedAt: sql`coalesce(${imports.startedAt}, now())`,
      error: null,
    })
    .where(and(eq(imports.id, importId), inArray(imports.status, [...UNDER_WAY, 'failed'])))
    .returning();
  if (!row) return null;
  const found = fromStored(row);
  return {
    import: found,
    attempt: row.attempts,
    reading: found.reading,
    reader: new RowReader(found.reading, found.mapping),
    seen: new Map(),
    rowIds: new RowIds(),
    rowsToSkip: row.rowsRead,
  };
}

/** A file whose rows are all stored or listed has done its duty. */
export async function endRun(db: Db, run: Run): Promise<void> {
  const { id, workspaceId, fileName } = run.import;
  const erased = await db.transaction(async (tx) => {
    const [ended] = await tx
      .update(imports)
      .set({ status: 'finished', finishedAt: sql`now()` })
      .where(isOwn(run))
      .returning({ count: imports.rowsStored, rejected: imports.rowsRejected });
    if (!ended) throw new RunWithdrawn();
    const after = { name: fileName, ...ended };
    await recordEvent(tx, { ...machineDid(run.import), verb: 'import.finished', after });
    return eraseFilesOf(tx, workspaceId, { kind: 'import', id });
  });
  await removeBytes(erased);
}

export async function failRun(
  db: Db,
  run: Run,
  error: FileErrorCode | 'unexpected',
): Promise<void> {
  await fail(db, { error, which: isOwn(run) });
}

/** Its worker died again and again: said in words, so that a person may decide. */
export async function giveUpImport(db: Db, importId: string): Promise<void> {
  const open = and(eq(imports.id, importId), inArray(imports.status, UNDER_WAY));
  await fail(db, { error: 'lostProcess', which: open });
}

async function fail(
  db: Db,
  { error, which }: { error: FileErrorCode | 'unexpected' | 'lostProcess'; which: SQL | undefined },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [failed] = await tx
      .update(imports)
      .set({ status: 'failed', error, finishedAt: sql`now()` })
      .where(which)
      .returning({ id: imports.id, workspaceId: imports.workspaceId, name: imports.fileName });
    if (!failed) return;
    const after = { name: failed.name };
    await recordEvent(tx, { ...machineDid(failed), verb: 'import.failed', after });
  });
}

const machineDid = ({ id, workspaceId }: { id: string; workspaceId: string }) => ({
  workspaceId,
  by: null,
  subjectId: id,
});
