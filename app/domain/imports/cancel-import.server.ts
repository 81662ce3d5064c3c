import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';

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
  await db.delete(imports).where(and(own(of), eq(imports.status, 'uploaded')));
}

const own = (of: ImportKey) => and(eq(imports.workspaceId, of.workspaceId), eq(imports.id, of.id));
