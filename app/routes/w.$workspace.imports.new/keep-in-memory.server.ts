import type { IncomingFile } from './read-upload.server';

/** The file as a whole; of one that is too large nothing. */
export async function keepInMemory({ name, bytes, isTooLarge }: IncomingFile) {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  const content = isTooLarge() ? new Uint8Array() : Buffer.concat(pieces);
  return { name, content, isTooLarge: isTooLarge() };
}
