import { env } from '~/env.server';
import { paths } from '~/paths';

const HALF_A_YEAR = 180 * 24 * 60 * 60;

/** Finds an anonymous answer again on the same device; says nothing about who it is. */
export function resumeCookie(slug: string, token: string): string {
  const secure = env().baseUrl.startsWith('https:') ? '; Secure' : '';
  const age = token === '' ? 0 : HALF_A_YEAR;
  return `${nameOf(slug)}=${token}; Path=${paths.publicLink(slug)}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}

export function readResumeToken(request: Request, slug: string): string | null {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${nameOf(slug)}=`));
  const token = found?.slice(nameOf(slug).length + 1) ?? '';
  return isWay(token) ? token : null;
}

/** The name under which an address carries the token where a browser keeps no cookies. */
const CARRIED = 'mine';

export function readCarriedToken(request: Request): string | null {
  const token = new URL(request.url).searchParams.get(CARRIED) ?? '';
  return isWay(token) ? token : null;
}

/** An address that finds the answers again by itself. */
export const carrying = (address: string, token: string | null): string =>
  token === null ? address : `${address}${address.includes('?') ? '&' : '?'}${CARRIED}=${token}`;

/** What the page to begin with carries: it becomes the token of what it begins. */
export function readResumeKey(form: URLSearchParams): string | null {
  const key = form.get('key') ?? '';
  return isToken(key) ? key : null;
}

const isToken = (text: string): boolean => /^[\w-]{16,64}$/.test(text);

/** A token, or a sealed agreement that holds it. */
const isWay = (text: string): boolean => /^[\w-]{16,3000}$/.test(text);

const nameOf = (slug: string): string => `answer-${slug}`;
