import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { type FilePart, files } from '#db/schema';
import type { FileOwner, StoredFile } from './file';

/** Everything a thing has, in the order it came. */
export async function listFilesOf(
  db: Db,
  workspaceId: string,
  owner: FileOwner,
): Promise<StoredFile[]> {
  return db.select().from(files).where(standing(workspaceId, owner)).orderBy(asc(files.id));
}

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
    .where(and(standing(workspaceId, owner), eq(files.part, part)));
  return found ?? null;
}

const standing = (workspaceId: string, owner: FileOwner) =>
  and(
    eq(files.workspaceId, workspaceId),
    eq(files.ownerKind, owner.kind),
    eq(files.ownerId, owner.id),
    isNull(files.erasedAt),
  );
