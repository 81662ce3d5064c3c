import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports } from '#db/schema';
import { forgetFilesOf, removeBytes } from '~/domain/files/erase-files.server';

const UNCONFIRMED_FOR_MS = 30 * 24 * 60 * 60_000;

/** So few that deleting them holds up nobody. */
const AT_ONCE = 20;

/**
 * Files nobody confirmed for a month. Nothing was stored from them. Those of a cancelled or failed
 * import stay: it can be continued.
 */
export async function clearAbandonedFiles(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNCONFIRMED_FOR_MS);
  while ((await clearSome(db, before)) === AT_ONCE);
}

async function clearSome(db: Db, before: Date): Promise<number> {
  const abandoned = and(eq(imports.status, 'uploaded'), lt(imports.createdAt, before));
  const some = db.select({ id: imports.id }).from(imports).where(abandoned).limit(AT_ONCE);
  const { gone, files } = await db.transaction(async (tx) => {
    const gone = await tx
      .delete(imports)
      // Asked again: one may have been confirmed this very moment.
      .where(and(inArray(imports.id, some), abandoned))
      .returning({ id: imports.id, workspaceId: imports.workspaceId });
    const files = [];
    for (const { id, workspaceId } of gone)
      files.push(...(await forgetFilesOf(tx, workspaceId, { kind: 'import', id })));
    return { gone, files };
  });
  await removeBytes(files);
  return gone.length;
}
