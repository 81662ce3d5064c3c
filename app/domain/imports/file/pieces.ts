import { setImmediate as nextTurn } from 'node:timers/promises';

/** Small enough that reading one takes a few milliseconds. */
export const PIECE = 32 * 1024;

/** Hands the bytes out piece by piece, and lets other requests have their turn in between. */
export async function* inPieces(bytes: Uint8Array, size = PIECE): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await nextTurn();
    yield bytes.subarray(at, at + size);
  }
}
