import { addressKey } from './address-key.server';

/**
 * Where the server writes the address of the client, over whatever the client wrote there itself.
 * X-Forwarded-For alone is anybody's claim.
 */
export const clientAddressHeader = 'x-client-address';

/** Whom limits count: one household, office or server, however many addresses it has. */
export const addressOf = (request: Request): string =>
  addressKey(request.headers.get(clientAddressHeader) ?? '');
