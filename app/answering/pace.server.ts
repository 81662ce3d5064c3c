import { LRUCache } from 'lru-cache';
import { clientAddressHeader } from '~/auth/rate-limit-rules.server';

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * An office behind one address answers undisturbed, a machine does not: so many at once, and so
 * many a minute after that. Kept in memory: a restart forgives.
 */
export function createPace({ burst, perMinute }: { burst: number; perMinute: number }) {
  const buckets = new LRUCache<string, Bucket>({ max: 10_000 });
  return (key: string, now: Date): boolean => {
    const at = now.getTime();
    const known = buckets.get(key) ?? { tokens: burst, at };
    const tokens = Math.min(burst, known.tokens + ((at - known.at) * perMinute) / 60_000);
    buckets.set(key, { tokens: Math.max(0, tokens - 1), at });
    return tokens >= 1;
  };
}

const starts = createPace({ burst: 60, perMinute: 30 });
const sends = createPace({ burst: 600, perMinute: 600 });

/** 429 for who begins or sends faster than people do. */
export function requirePace(request: Request, kind: 'start' | 'send', now: Date): void {
  const address = request.headers.get(clientAddressHeader) ?? '';
  const mayGoOn = kind === 'start' ? starts : sends;
  if (mayGoOn(address, now)) return;
  throw new Response('Too many requests', { status: 429, headers: { 'Retry-After': '60' } });
}
