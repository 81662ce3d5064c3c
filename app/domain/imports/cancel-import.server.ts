import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';
import { forgetFilesOf, removeBytes } from '~/domain/files/erase-files.server';

interface ImportKey {
  workspaceId: string;
  id: string;
}

/**
 * Ends at once, with or without a worker. One that works on it may write no more: the rows it has
 * in hand are not stored, those stored before stay.
 */
export async function cancelImport(db: Db, of: ImportKey): Promise<void> {
  await db
    .update(imports)
    .set({ status: 'cancelled', finishedAt: sql`now()` })
    .where(and(own(of), inArray(imports.status, ['queued', 'running'])));
}

/** A file that was uploaded by mistake leaves no trace; nothing was stored from it yet. */
export async function discardImport(db: Db, of: ImportKey): Promise<void> {
  const forgotten = await db.transaction(async (tx) => {
    const gone = await tx
      .delete(imports)
      .where(and(own(of), eq(imports.status, 'uploaded')))
      .returning({ id: imports.id });
    return gone.length > 0 ? forgetFilesOf(tx, of.workspaceId, { kind: 'import', id: of.id }) : [];
  });
  await removeBytes(forgotten);
}

const own = (of: ImportKey) => and(eq(imports.workspaceId, of.workspaceId), eq(imports.id, of.id));
