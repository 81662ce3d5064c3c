import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { fileBytes } from './bytes/file-bytes.server';
import { keyOf, type ReceivedBytes } from './file';

/** More bytes came than are allowed; nothing of them was kept. */
export class TooManyBytes extends Error {
  constructor(readonly most: number) {
    super(`More than ${most} bytes`);
  }
}

interface Receiving {
  /** The largest that is taken, in bytes. */
  most: number;
  store?: ReturnType<typeof fileBytes>;
}

/**
 * Takes bytes in as they come, hashed and counted on the way; a few hundred kilobytes are in memory.
 * Without a row (`keepFile`) they are an orphan, which the nightly sweep removes.
 */
export async function receiveBytes(
  workspaceId: string,
  bytes: AsyncIterable<Uint8Array>,
  { most, store = fileBytes() }: Receiving,
): Promise<ReceivedBytes> {
  const id = uuidv7();
  const hash = createHash('sha256');
  let size = 0;
  async function* counted() {
    for await (const piece of bytes) {
      size += piece.length;
      if (size > most) throw new TooManyBytes(most);
      hash.update(piece);
      yield piece;
    }
  }
  await store.write(keyOf({ workspaceId, id }), counted());
  return { id, workspaceId, size, sha256: hash.digest('hex') };
}
