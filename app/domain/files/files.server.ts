import type { Readable } from 'node:stream';
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { type FilePart, files } from '#db/schema';
import type { ByteRange } from './bytes/byte-store';
import { fileBytes } from './bytes/file-bytes.server';
import { type FileOwner, keyOf, type StoredFile } from './file';

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

/** The bytes as they come; the whole file is never in memory. */
export const openFile = (
  file: Pick<StoredFile, 'workspaceId' | 'id'>,
  range?: ByteRange,
): Promise<Readable> => fileBytes().read(keyOf(file), range);
