import { randomBytes, timingSafeEqual } from 'node:crypto';
import { env } from '~/env.server';
import { limitKey } from '~/limits/limit-key.server';

const YEAR = 365 * 24 * 60 * 60;

/**
 * A browser in which somebody once signed in to this account. Its tries are counted apart, so that
 * strangers who hammer the account do not keep its owner out. It opens nothing by itself.
 */
export function knownDevice(request: Request, email: string): string | null {
  const start = `${cookieName(email)}=`;
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(start))?.slice(start.length) ?? '';
  const [device = '', signature = ''] = value.split('.');
  return isSame(signature, sign(email, device)) ? device : null;
}

/** Set with every sign-in; the device keeps its name. */
export function deviceCookie(request: Request, email: string): string {
  const device = knownDevice(request, email) ?? randomBytes(12).toString('base64url');
  const secure = env().baseUrl.startsWith('https:') ? '; Secure' : '';
  const value = `${device}.${sign(email, device)}`;
  return `${cookieName(email)}=${value}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure}`;
}

/** Several people may share a browser; the name does not say who they are. */
const cookieName = (email: string): string =>
  `a-segment.device-${limitKey('device of', email).slice(0, 12)}`;

const sign = (email: string, device: string): string => limitKey('device', email, device);

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
