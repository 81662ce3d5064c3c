import type { SendResult } from './keeper';

/** Throws without a connection; anything else is told by its status. */
export async function postJson(
  address: string,
  body: string,
  keepalive: boolean,
): Promise<SendResult> {
  // `AbortSignal.timeout` is younger than the phones people answer on.
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 20_000);
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    // Browsers allow 64 KB after the page has gone; more would fail at once.
    keepalive: keepalive && body.length < 60_000,
    signal: stop.signal,
  }).finally(() => clearTimeout(timer));
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  return { status: response.status, retryAfter, body: await response.json().catch(() => null) };
}
