import { env } from '~/env.server';
import { forbidden } from '~/http';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses what another site makes a visitor's browser send. Browsers say where a request comes
 * from in Sec-Fetch-Site or Origin; a program that says neither carries nobody's cookies.
 */
export function assertSameOrigin(request: Request): void {
  if (harmless.includes(request.method)) return;
  const site = request.headers.get('Sec-Fetch-Site');
  if (site === 'same-origin') return;
  const origin = request.headers.get('Origin');
  if (!site && !origin) return;
  if (origin && isOwnOrigin(request, origin)) return;
  throw forbidden();
}

function isOwnOrigin(request: Request, origin: string): boolean {
  if (origin === env().baseUrl) return true;
  const host = request.headers.get('Host') ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
