// What no browser sends and no page can read is answered before it gets there.
import type { Request, RequestHandler } from 'express';
import { sendPlainPage } from './plain-page';

const known = ['GET', 'HEAD', 'POST'];

/** Pages are read and forms are sent; nothing else is done here. */
export const refuseOddMethods: RequestHandler = (request, response, next) => {
  if (known.includes(request.method)) return next();
  response.setHeader('Allow', known.join(', '));
  sendPlainPage(request, response, { status: 405, wording: 'oddMethod' });
};

/** A hundred words to look for, in Cyrillic. Every page reads its address several times over. */
const LONGEST_ADDRESS = 8 * 1024;
const MOST_QUESTIONS = 300;
/** Our deepest page has eight. To look for thousands among the pages holds everybody up for seconds. */
const DEEPEST_PATH = 20;

/** Neither Remix nor a database can do anything with these: they would fail as if it were our mistake. */
export const refuseOddAddresses: RequestHandler = (request, response, next) => {
  const status = addressRefusalOf(request);
  if (!status) return next();
  const wording = status === 404 ? 'notFound' : 'oddAddress';
  sendPlainPage(request, response, { status, wording });
};

function addressRefusalOf(request: Request): 400 | 404 | 414 | null {
  const { originalUrl } = request;
  if (originalUrl.length > LONGEST_ADDRESS) return 414;
  if (originalUrl.split('&').length > MOST_QUESTIONS) return 414;
  if (!isReadable(request)) return 400;
  return request.path.split('/').length > DEEPEST_PATH ? 404 : null;
}

function isReadable(request: Request): boolean {
  const { originalUrl, protocol, hostname } = request;
  // "GET http://elsewhere/ HTTP/1.1" is for proxies.
  if (!originalUrl.startsWith('/') || /%00/.test(originalUrl)) return false;
  if (!['http', 'https'].includes(protocol) || !isHost(request)) return false;
  return isDecodable(originalUrl) && URL.canParse(`${protocol}://${hostname}${originalUrl}`);
}

/** The name we are called by, as far as it becomes part of an address. */
function isHost(request: Request): boolean {
  const names = [request.get('Host') ?? '', request.hostname ?? ''];
  return names.every((name) => /^[\w.[\]:-]+$/.test(name) && URL.canParse(`http://${name}`));
}

/** The path must be text; in a query a broken sign is replaced, as everywhere on the web. */
function isDecodable(address: string): boolean {
  try {
    return !decodeURIComponent(address.split('?')[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}
