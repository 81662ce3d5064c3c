import { setImmediate as nextTurn } from 'node:timers/promises';

/** Small enough that reading one takes a few milliseconds. */
export const PIECE = 32 * 1024;

/** Begins at the beginning each time it is called. */
export type ReadBytes = () => AsyncIterable<Uint8Array>;

/** Hands the bytes out piece by piece, and lets other requests have their turn in between. */
export async function* inPieces(bytes: Uint8Array, size = PIECE): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await nextTurn();
    yield bytes.subarray(at, at + size);
  }
}

export async function readBeginning(read: ReadBytes, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of read()) {
    pieces.push(piece);
    size += piece.length;
    if (size >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}

/** For what cannot be read in pieces: a workbook. */
export async function readAll(read: ReadBytes): Promise<Uint8Array> {
  return readBeginning(read, Number.POSITIVE_INFINITY);
}
