import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { forgetFilesOf, removeBytes } from '~/domain/files/erase-files.server';
import { UNDER_WAY } from '~/jobs/run-status';

interface ImportKey {
  workspaceId: string;
  id: string;
  /** Who does it. */
  by?: string | undefined;
}

/**
 * Ends at once, with or without a worker. One that works on it may write no more: the rows it has
 * in hand are not stored, those stored before stay.
 */
export async function cancelImport(db: Db, of: ImportKey): Promise<void> {
  await db.transaction(async (tx) => {
    const [cancelled] = await tx
      .update(imports)
      .set({ status: 'cancelled', finishedAt: sql`now()` })
      .where(and(own(of), inArray(imports.status, UNDER_WAY)))
      .returning({ name: imports.fileName });
    if (cancelled) await recordEvent(tx, { ...eventOf(of, cancelled), verb: 'import.cancelled' });
  });
}

/** A file that was uploaded by mistake leaves no trace; nothing was stored from it yet. */
export async function discardImport(db: Db, of: ImportKey): Promise<void> {
  const forgotten = await db.transaction(async (tx) => {
    const [discarded] = await tx
      .delete(imports)
      .where(and(own(of), eq(imports.status, 'uploaded')))
      .returning({ name: imports.fileName });
    if (!discarded) return [];
    await recordEvent(tx, { ...eventOf(of, discarded), verb: 'import.discarded' });
    return forgetFilesOf(tx, of.workspaceId, { kind: 'import', id: of.id });
  });
  await removeBytes(forgotten);
}

const own = (of: ImportKey) => and(eq(imports.workspaceId, of.workspaceId), eq(imports.id, of.id));

const eventOf = ({ workspaceId, id, by }: ImportKey, after: { name: string }) => ({
  ...{ workspaceId, by, subjectId: id, after },
});
