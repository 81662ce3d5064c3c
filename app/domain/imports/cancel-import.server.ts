import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';

interface ImportKey {
  workspaceId: string;
  id: string;
}

/** One that waits ends here; one that runs stops at its next chunk and counts what it stored. */
export async function cancelImport(db: Db, of: ImportKey): Promise<void> {
  const own = and(eq(imports.workspaceId, of.workspaceId), eq(imports.id, of.id));
  await db
    .update(imports)
    .set({
      cancelRequestedAt: sql`now()`,
      status: sql`case when ${imports.status} = 'queued' then 'cancelled' else ${imports.status} end`,
      finishedAt: sql`case when ${imports.status} = 'queued' then now() else ${imports.finishedAt} end`,
    })
    .where(and(own, inArray(imports.status, ['queued', 'running'])));
}

/** A file that was uploaded by mistake leaves no trace; nothing was stored from it yet. */
export async function discardImport(db: Db, of: ImportKey): Promise<void> {
  await db
    .delete(imports)
    .where(
      and(
        eq(imports.workspaceId, of.workspaceId),
        eq(imports.id, of.id),
        eq(imports.status, 'uploaded'),
      ),
    );
}
