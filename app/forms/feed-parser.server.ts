import type { ReadableStream } from 'node:stream/web';
import type { Busboy } from 'busboy';
import { badRequest } from '~/http';
import { limitOfRequest } from './body-limits';

/**
 * The body piece by piece, as fast as the parser's reader takes it; false when it is broken. What
 * comes behind a break is heard out, not parsed, so that the answer reaches the sender.
 */
export async function feedParser(request: Request, parser: Busboy): Promise<boolean> {
  let isWhole = true;
  const giveUp = () => {
    isWhole = false;
    parser.destroy();
  };
  parser.on('error', giveUp);
  parser.on('partsLimit', giveUp).on('filesLimit', giveUp).on('fieldsLimit', giveUp);
  const closed = new Promise((resolve) => parser.once('close', resolve));
  try {
    for await (const piece of piecesOf(request)) {
      if (isWhole && !parser.write(piece)) {
        await Promise.race([new Promise((resolve) => parser.once('drain', resolve)), closed]);
      }
    }
    if (isWhole) parser.end();
  } catch (error) {
    giveUp();
    if (error instanceof Response) throw error;
  }
  await closed;
  return isWhole;
}

async function* piecesOf(request: Request): AsyncGenerator<Uint8Array> {
  const { heard } = limitOfRequest(request);
  let size = 0;
  for await (const piece of (request.body ?? []) as ReadableStream<Uint8Array>) {
    size += piece.byteLength;
    if (size > heard) throw badRequest('The upload is too large');
    yield piece;
  }
}
