import type { Readable } from 'node:stream';
import { readRange } from './byte-range';
import { attachment } from './content-disposition';
import type { StoredFile } from './file';
import { openFile } from './open-file.server';

/** Resolves when the connection takes more; a slow reader must not fill our memory. */
export type Drained = () => Promise<void>;

/** A stored file as an answer: whole, a range of it, or "you have it already". Never shown inside. */
export async function sendFile(
  request: Request,
  file: StoredFile,
  drained: Drained = async () => {},
): Promise<Response> {
  const tag = `"${file.sha256}"`;
  const headers = new Headers({
    ETag: tag,
    'Accept-Ranges': 'bytes',
    // Unchanged on the way: a range of a compressed file is another range.
    'Cache-Control': 'private, no-cache, no-transform',
    'Content-Type': file.mediaType,
    'Content-Disposition': attachment(file.name),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  if (knows(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers });
  const condition = request.headers.get('If-Range');
  const asked = condition && condition !== tag ? null : request.headers.get('Range');
  const range = readRange(asked, file.size);
  if (range === 'outside') {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { first, last } = range ?? { first: 0, last: file.size - 1 };
  headers.set('Content-Length', String(last - first + 1));
  if (range) headers.set('Content-Range', `bytes ${first}-${last}/${file.size}`);
  const status = range ? 206 : 200;
  if (request.method === 'HEAD' || file.size === 0) return new Response(null, { status, headers });
  const bytes = await openFile(file, range ?? undefined);
  return new Response(asBody(bytes, drained), { status, headers });
}

const knows = (header: string | null, tag: string): boolean =>
  (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

/** Pulled: the next piece is read when the one before has left. */
function asBody(bytes: Readable, drained: Drained): ReadableStream<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await drained();
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void bytes.destroy(),
    },
    { highWaterMark: 0 },
  );
}
