import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import { clientAddressHeader } from '../limits/client-address.server';

/** A proxy on a private network tells the client's address; from anywhere else it is a mere claim. */
export const trustedProxy = proxyAddr.compile(['loopback', 'linklocal', 'uniquelocal']);

/** Limits on tries count by address; what the client claims about it is overwritten. */
export function nameClient(request: IncomingMessage): void {
  request.headers[clientAddressHeader] = proxyAddr(request, trustedProxy) ?? '';
}
