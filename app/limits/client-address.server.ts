import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Where the server writes the address of the client, over whatever the client wrote there itself.
 * X-Forwarded-For alone is anybody's claim.
 */
export const clientAddressHeader = 'x-client-address';

/** Whom limits count: one household, office or server, however many addresses it has. */
export const addressOf = (request: Request): string =>
  addressKey(request.headers.get(clientAddressHeader) ?? '');

/**
 * An address as limits count it. Whoever has one IPv6 address has 2^64 of them, so the network
 * counts (/64); an IPv4 address is the same however it is written. What is no address is one and
 * the same stranger.
 */
export function addressKey(address: string): string {
  const plain = address
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '');
  if (isIP(plain) === 0) return 'unknown';
  const parsed = ipaddr.process(plain);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  const network = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(':')}::/64`;
}
