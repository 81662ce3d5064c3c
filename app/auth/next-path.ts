import { paths } from '~/paths';

/**
 * Where to go after signing in. Only a path of this site: `//evil.example`, `/\evil.example` and
 * control characters would let a link on our sign-in page lead to a stranger's.
 */
export function localPath(value: unknown, otherwise: string): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return otherwise;
  const isPlain = ![...value].some((sign) => sign < ' ' || sign === '\\' || sign === '\u007f');
  return isPlain ? value : otherwise;
}

/** A page is worth coming back to; a form that was being sent is not. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const isPage = request.method === 'GET' || request.method === 'HEAD';
  const target = isPage ? `${pathname.replace(/\.data$/, '')}${withoutRoutes(search)}` : '/';
  return target === '/' ? paths.signIn() : `${paths.signIn()}?next=${encodeURIComponent(target)}`;
}

/** Remix asks for the data of a page with `_routes`, which is not part of its address. */
function withoutRoutes(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('_routes');
  return query.size > 0 ? `?${query}` : '';
}
