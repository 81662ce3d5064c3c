import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '../../env.server';
import { watchPace } from '../body-pace';
import { nameClient } from '../client-address.server';
import { hideOrigin } from '../own-forms.server';

/** With its body, a short form; null when the sender has gone. */
export async function readRequest(
  asked: IncomingMessage,
  response: ServerResponse,
): Promise<Request | null> {
  nameClient(asked);
  hideOrigin(asked);
  const body = asked.method === 'POST' ? await readBody(asked, response) : undefined;
  if (body === null) return null;
  const { method, url = '' } = asked;
  return new Request(new URL(url, env().baseUrl), { method, body, headers: headersOf(asked) });
}

function headersOf({ headers }: IncomingMessage): [name: string, value: string][] {
  const read: [string, string][] = [];
  for (const name in headers) {
    const value = headers[name];
    // Only Set-Cookie comes as a list, and no browser sends one.
    if (typeof value === 'string') read.push([name, value]);
  }
  return read;
}

function readBody(asked: IncomingMessage, response: ServerResponse): Promise<string | null> {
  watchPace(asked, response);
  const pieces: Buffer[] = [];
  return new Promise((resolve) => {
    asked.on('data', (piece) => pieces.push(piece));
    asked.once('end', () => resolve(Buffer.concat(pieces).toString()));
    asked.once('close', () => resolve(null));
    asked.once('error', () => resolve(null));
  });
}
