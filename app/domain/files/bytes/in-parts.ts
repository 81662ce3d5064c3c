/** The least a bucket takes as a part of a large object; 10,000 of these are 48 GB. */
export const PART = 5 * 1024 * 1024;

/**
 * The same bytes in parts of one size, the last one shorter. Two buffers take turns: a part is good
 * until the next but one is asked for.
 */
export async function* inParts(
  bytes: AsyncIterable<Uint8Array>,
  size = PART,
): AsyncGenerator<Buffer, undefined> {
  let part = Buffer.allocUnsafe(size);
  let other = Buffer.allocUnsafe(size);
  let filled = 0;
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.subarray(at, at + size - filled);
      part.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < size) continue;
      yield part;
      [part, other] = [other, part];
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
