/**
 * Where server.ts writes the address of the client, over whatever the client wrote there itself.
 * X-Forwarded-For alone is anybody's claim.
 */
export const clientAddressHeader = 'x-client-address';

/** Per address and path, in seconds. An office behind one address still gets in. */
export const rateLimitRules = {
  '/sign-in/email': { window: 10, max: 10 },
  '/sign-up/email': { window: 10, max: 5 },
  '/request-password-reset': { window: 60, max: 5 },
  '/reset-password': { window: 60, max: 10 },
  // Every page asks who is signed in.
  '/get-session': { window: 10, max: 1000 },
};
