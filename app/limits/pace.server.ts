import { LRUCache } from 'lru-cache';

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * An office behind one address goes on undisturbed, a machine does not: so many at once, and so
 * many a minute after that. Kept in memory: nothing is written for it, and a restart forgives.
 */
export function createPace({ burst, perMinute }: { burst: number; perMinute: number }) {
  const buckets = new LRUCache<string, Bucket>({ max: 10_000 });
  return (key: string, now: Date): boolean => {
    const at = now.getTime();
    const known = buckets.get(key) ?? { tokens: burst, at };
    const tokens = Math.min(burst, known.tokens + ((at - known.at) * perMinute) / 60_000);
    const isTaken = tokens >= 1;
    buckets.set(key, { tokens: isTaken ? tokens - 1 : tokens, at });
    return isTaken;
  };
}
