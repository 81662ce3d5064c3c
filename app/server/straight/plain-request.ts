import type { IncomingMessage } from 'node:http';
import { partsKind } from '../../forms/body-limits';
import { mayBeRead } from '../limit-body';

/** What a question or a language is called, a step, a token: nobody's page needs other signs here. */
const QUERY = /^(\?(?!.*%00)[\w.~%=&-]{0,2000})?$/;
const HOST = /^[\w.-]+(:\d{1,5})?$/;

/** As browsers ask: nothing about it has to be refused, and it can be read in one go. */
export function isPlain(request: IncomingMessage, path: string): boolean {
  const { method = '', url = '', headers, rawHeaders } = request;
  if (method !== 'GET' && method !== 'POST') return false;
  if (!HOST.test(headers.host ?? '') || !QUERY.test(url.slice(path.length))) return false;
  if (method === 'GET' && headers['content-length']) return false;
  if (headers['content-type']?.startsWith(partsKind)) return false;
  return mayBeRead({ method, path, headers, rawHeaders });
}
