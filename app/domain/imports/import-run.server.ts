import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';
import type { FileErrorCode } from './file/file-error';
import { fromStored, type Import } from './imports.server';
import { RowIds } from './rows/row-hash';
import { RowReader } from './rows/row-reader';

/** One run through the file, with what it must remember from row to row. */
export interface Run {
  import: Import;
  reading: Import['reading'];
  reader: RowReader;
  /** Id of a customer or purchase → row it was first seen at. */
  seen: Map<string, number>;
  rowIds: RowIds;
  /** Rows an earlier run stored before it was broken off: read again, but not stored again. */
  rowsToSkip: number;
}

/** Null when there is nothing to do: the import is finished, cancelled or gone. */
export async function beginRun(db: Db, importId: string): Promise<Run | null> {
  const [row] = await db
    .update(imports)
    .set({ status: 'running', startedAt: sql`coalesce(${imports.startedAt}, now())`, error: null })
    .where(and(eq(imports.id, importId), inArray(imports.status, ['queued', 'running', 'failed'])))
    .returning();
  if (!row) return null;
  const found = fromStored(row);
  return {
    import: found,
    reading: found.reading,
    reader: new RowReader(found.reading, found.mapping),
    seen: new Map(),
    rowIds: new RowIds(),
    rowsToSkip: row.rowsRead,
  };
}

export async function endRun(db: Db, run: Run, status: 'finished' | 'cancelled'): Promise<void> {
  await db
    .update(imports)
    .set({ status, finishedAt: sql`now()` })
    .where(eq(imports.id, run.import.id));
}

export async function failRun(
  db: Db,
  run: Run,
  error: FileErrorCode | 'unexpected',
): Promise<void> {
  await db
    .update(imports)
    .set({ status: 'failed', error, finishedAt: sql`now()` })
    .where(eq(imports.id, run.import.id));
}
