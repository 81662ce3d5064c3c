import { env } from '~/env.server';
import { foreignOrigin } from '~/http';
import { i18nFor, requestLocale } from '~/i18n/i18n.server';

/** Where the server puts Origin, which Remix would judge by rules of its own. */
export const originHeader = 'x-a-segment-origin';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses what another site makes a visitor's browser send. Browsers say where a request comes
 * from in Sec-Fetch-Site or Origin; a program that says neither carries nobody's cookies.
 */
export function assertSameOrigin(request: Request): void {
  if (harmless.includes(request.method)) return;
  const site = request.headers.get('Sec-Fetch-Site');
  if (site === 'same-origin') return;
  const origin = request.headers.get(originHeader) ?? request.headers.get('Origin');
  if (!site && !origin) return;
  if (origin && isOwnOrigin(request, origin)) return;
  throw foreignOrigin(i18nFor(requestLocale(request)).t('common.errors.foreignOrigin'));
}

function isOwnOrigin(request: Request, origin: string): boolean {
  if (origin === env().baseUrl) return true;
  const host = request.headers.get('Host') ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
