import { randomBytes } from 'node:crypto';

/** Unguessable and safe in a URL: 18 bytes make 24 characters. */
export function randomCode(bytes = 18): string {
  return randomBytes(bytes).toString('base64url');
}
