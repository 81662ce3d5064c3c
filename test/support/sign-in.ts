// A request with the cookies of somebody who signed in with her password.
import { askAuth } from '~/auth/ask-auth.server';
import { clientAddressHeader } from '~/limits/client-address.server';

export const site = 'http://localhost:3000';
let visitors = 0;

/** Every call comes from an address of its own, unless it is about the limits per address. */
export function aRequest(path: string, init: RequestInit = {}): Request {
  visitors += 1;
  const request = new Request(`${site}${path}`, init);
  if (!request.headers.has(clientAddressHeader)) {
    request.headers.set(clientAddressHeader, `10.0.${visitors >> 8}.${visitors & 255}`);
  }
  return request;
}

export async function cookiesOf(email: string, password: string): Promise<string> {
  const answer = await askAuth(aRequest('/sign-in'), '/sign-in/email', { email, password });
  if (!answer.ok) throw new Error(`Signing in as ${email}: ${answer.error}`);
  return cookiesFrom(answer.headers);
}

export const cookiesFrom = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
