import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { RETRY_AFTER } from '../../http';
import { KEPT_BY_NOBODY } from '../never-kept';
import { settledHeaders } from '../security-headers.server';

/** Shorter, a packet stays a packet. */
const WORTH_BYTES = 1_000;
/** To hand it to another thread costs more than to press this much together. */
const AT_ONCE_BYTES = 100_000;

/** Sends whole answers, as everything is sent here: not to be kept, safely, and as short as the reader can take. */
export function createSender() {
  const always = [...settledHeaders(), ['Cache-Control', KEPT_BY_NOBODY] as const];
  return async (asked: IncomingMessage, response: ServerResponse, answer: Response) => {
    const whole = Buffer.from(await answer.arrayBuffer());
    for (const [name, value] of always) response.setHeader(name, value);
    for (const [name, value] of answer.headers) say(response, name, value);
    if (answer.status === 503 && !answer.headers.has('Retry-After'))
      response.setHeader('Retry-After', RETRY_AFTER);
    const body = await press(asked, response, whole);
    response.writeHead(answer.status, { 'Content-Length': body.length }).end(body);
  };
}

/** Of these one may be said after the other; of all others the page's own counts. */
const LISTS = ['set-cookie', 'vary'];

const say = (response: ServerResponse, name: string, value: string) =>
  LISTS.includes(name) ? response.appendHeader(name, value) : response.setHeader(name, value);

async function press(asked: IncomingMessage, response: ServerResponse, whole: Buffer) {
  if (whole.length < WORTH_BYTES) return whole;
  response.appendHeader('Vary', 'Accept-Encoding');
  const accepted = String(asked.headers['accept-encoding'] ?? '');
  const way = ways.find(({ isAccepted }) => isAccepted.test(accepted));
  if (!way) return whole;
  response.setHeader('Content-Encoding', way.name);
  return whole.length < AT_ONCE_BYTES ? way.atOnce(whole) : way.apart(whole);
}

/** A third of the time of the usual quality, and as short. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
const brotliApart = promisify(brotliCompress);
const gzipApart = promisify(gzip);

/** The better first; "q=0" says that it is not wanted. */
const ways = [
  {
    name: 'br',
    isAccepted: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
    atOnce: (whole: Buffer) => brotliCompressSync(whole, brotli),
    apart: (whole: Buffer) => brotliApart(whole, brotli),
  },
  {
    name: 'gzip',
    isAccepted: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
    atOnce: (whole: Buffer) => gzipSync(whole),
    apart: (whole: Buffer) => gzipApart(whole),
  },
];
