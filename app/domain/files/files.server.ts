import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { type FilePart, files } from '#db/schema';
import type { FileOwner, StoredFile } from './file';

/** Null when there never was one, or it was erased. */
export async function findFileOf(
  db: Db,
  workspaceId: string,
  owner: FileOwner,
  part: FilePart = 'original',
): Promise<StoredFile | null> {
  const [found] = await db
    .select()
    .from(files)
    .where(
      and(
        eq(files.workspaceId, workspaceId),
        eq(files.ownerKind, owner.kind),
        eq(files.ownerId, owner.id),
        eq(files.part, part),
        isNull(files.erasedAt),
      ),
    );
  return found ?? null;
}
