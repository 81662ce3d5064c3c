import type { Db } from '#db/client';
import { type FilePart, files } from '#db/schema';
import { fileBytes } from './bytes/file-bytes.server';
import { type FileOwner, keyOf, type ReceivedBytes, type StoredFile } from './file';
import { receiveBytes } from './receive-bytes.server';

export interface FileFacts {
  owner: FileOwner;
  part?: FilePart;
  name: string;
  mediaType: string;
  createdBy?: string | null;
}

const LONGEST_NAME = 200;

/** From here on the bytes are a file: call it in the transaction that writes what it belongs to. */
export async function keepFile(
  tx: Db,
  received: ReceivedBytes,
  { owner, part = 'original', name, mediaType, createdBy = null }: FileFacts,
): Promise<StoredFile> {
  const [file] = await tx
    .insert(files)
    .values({
      ...received,
      ownerKind: owner.kind,
      ownerId: owner.id,
      part,
      name: name.slice(0, LONGEST_NAME),
      mediaType,
      createdBy,
    })
    .returning();
  return file!;
}

/** Both steps at once, for what belongs to a row that is already there. */
export async function storeFile(
  db: Db,
  workspaceId: string,
  bytes: AsyncIterable<Uint8Array>,
  { most, ...facts }: FileFacts & { most: number },
): Promise<StoredFile> {
  const received = await receiveBytes(workspaceId, bytes, { most });
  try {
    return await keepFile(db, received, facts);
  } catch (error) {
    await fileBytes().remove(keyOf(received));
    throw error;
  }
}
