// What is too much is refused by its length, before a byte of it is read.
import type { Request, RequestHandler, Response } from 'express';
import { isFormKind, limitOf, takesOnlyForms } from '../forms/body-limits';
import { wordingOf } from '../http';
import { watchPace } from './body-pace';
import { sendPlainPage } from './plain-page';

/** Browsers send twenty. */
const MOST_HEADERS = 100;
/** Browsers keep less than two hundred of one site; each reader takes all of them apart. */
const MOST_COOKIES = 300;
/** So long a sender we refused may go on before the line is cut. */
const PATIENCE_MS = 10_000;

const words = {
  411: 'Say how long the request is. Укажите длину запроса.',
  413: 'This is more than we take in one go. Столько за один раз мы не принимаем.',
  431: 'Too many headers or cookies. Слишком много заголовков или cookie.',
};

export const limitBody: RequestHandler = (request, response, next) => {
  const refusal = refusalOf(request);
  if (refusal) return refuse(request, response, refusal);
  if (Number(request.headers['content-length'] ?? 0) > 0) watchPace(request, response);
  response.on('finish', () => hearOut(request));
  const status = formRefusalOf(request);
  if (!status) return next();
  sendPlainPage(request, response, {
    status,
    wording: wordingOf({ status }),
    backTo: request.path,
  });
};

type Head = Pick<Request, 'method' | 'path' | 'headers' | 'rawHeaders'>;

/** Neither too much nor of a kind that is not read. */
export const mayBeRead = (head: Head): boolean =>
  refusalOf(head) === null && formRefusalOf(head) === null;

/** A length is required, so that nobody sends without end. */
function refusalOf({ rawHeaders, headers, path }: Head): keyof typeof words | null {
  if (rawHeaders.length > 2 * MOST_HEADERS) return 431;
  if ((headers.cookie ?? '').split(';').length > MOST_COOKIES) return 431;
  if (headers['transfer-encoding'] !== undefined) return 411;
  return Number(headers['content-length'] ?? 0) > limitOf(path, headers['content-type']).heard
    ? 413
    : null;
}

/**
 * A little too much, or no form at all: told in words, like what a page refuses. To ask the page would
 * cost a hundred times as much, and whoever floods us would have that for nothing.
 */
function formRefusalOf({ method, headers, path }: Head): 413 | 415 | null {
  const length = Number(headers['content-length'] ?? 0);
  if (method !== 'POST' || length === 0 || !takesOnlyForms(path)) return null;
  const kind = headers['content-type'] ?? '';
  if (!isFormKind(path, kind)) return 415;
  return length > limitOf(path, kind).kept ? 413 : null;
}

/**
 * The whole answer goes out at once, its end only when the sender has finished or our patience
 * has: on a line cut while something is still on its way nobody would hear the answer.
 */
function refuse(request: Request, response: Response, status: keyof typeof words): void {
  const text = `${words[status]}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  });
  response.write(text);
  const end = () => {
    clearTimeout(alarm);
    response.end();
  };
  const alarm = setTimeout(end, PATIENCE_MS);
  request.once('end', end).once('close', end).resume();
}

/** A page that answered without reading the rest: the sender may finish, nobody keeps it. */
function hearOut(request: Request): void {
  if (!request.complete) request.removeAllListeners('data').resume();
}
