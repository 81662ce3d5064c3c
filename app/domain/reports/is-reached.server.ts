import { LRUCache } from 'lru-cache';

/** For how many calls a number cannot be reached yet. */
const waits = new LRUCache<string, number>({ max: 5_000 });

/**
 * Whether so many are counted by now; called after each that may count. To count fifty thousand takes longer
 * than to store one more, so after a count that is far away half the way is not counted again: several
 * processes count the same.
 */
export async function isReached(
  key: string,
  due: number,
  count: () => Promise<number>,
): Promise<boolean> {
  const wait = waits.get(key) ?? 0;
  if (wait > 0) {
    waits.set(key, wait - 1);
    return false;
  }
  const missing = due - (await count());
  waits.set(key, Math.max(0, Math.floor(missing / 2) - 1));
  return missing <= 0;
}
