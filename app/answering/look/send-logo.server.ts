import { buffer } from 'node:stream/consumers';
import { LRUCache } from 'lru-cache';
import type { Db } from '#db/client';
import { openFile } from '~/domain/files/open-file.server';
import { findLogo } from '~/domain/look/find-logo.server';
import { LOGO_BYTES } from '~/domain/look/look';
import { notFound } from '~/http';

interface Kept {
  bytes: Buffer<ArrayBuffer>;
  type: string;
}

/** Everybody who answers asks for one: the store may be another machine. */
const logos = new LRUCache<string, Kept>({ max: 100, ttl: 60_000 });

/**
 * A logo, for anybody who has a page that shows it. Another picture has another address, so browsers keep it
 * for a year. Its kind is what we read of it, and nothing in it may run, load or be framed.
 */
export async function sendLogo(db: Db, fileId: string, request: Request): Promise<Response> {
  const tag = `"${fileId}"`;
  const { bytes, type } = logos.get(fileId) ?? (await readLogo(db, fileId));
  const headers = new Headers({
    'Content-Type': type,
    'Content-Length': String(bytes.length),
    'Cache-Control': 'public, max-age=31536000, immutable, no-transform',
    'Content-Disposition': 'inline',
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    ETag: tag,
  });
  if (request.headers.get('If-None-Match')?.includes(tag)) {
    headers.delete('Content-Length');
    return new Response(null, { status: 304, headers });
  }
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}

async function readLogo(db: Db, fileId: string): Promise<Kept> {
  const file = await findLogo(db, fileId);
  if (!file || file.size > LOGO_BYTES) throw notFound();
  const kept = {
    bytes: (await buffer(await openFile(file))) as Kept['bytes'],
    type: file.mediaType,
  };
  logos.set(fileId, kept);
  return kept;
}
