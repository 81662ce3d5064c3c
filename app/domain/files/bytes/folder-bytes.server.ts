// Files as files: <folder>/<workspace>/<aa>/<id>, readable by this account only.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type ByteRange,
  type ByteStore,
  BytesMissing,
  checkKey,
  type StoredBytes,
} from './byte-store';

/** So little at a time that whoever reads gives others their turn. */
const PIECE = 64 * 1024;
const UNFINISHED = '.part';

export function folderBytes(folder: string): ByteStore {
  const placeOf = (key: string): string => {
    checkKey(key);
    const [workspace, id] = key.split('/') as [string, string];
    return path.join(folder, workspace, id.slice(-2), id);
  };
  return {
    write: async (key, bytes) => write(placeOf(key), bytes),
    read: async (key, range) => read(key, placeOf(key), range),
    remove: async (key) => rm(placeOf(key), { force: true }),
    list: () => list(folder),
    clearUnfinished: (before) => clearUnfinished(folder, before),
  };
}

/** Under a name of its own until every byte is on the disk; then it appears at once. */
async function write(place: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const parent = path.dirname(place);
  const draft = `${place}.${randomBytes(6).toString('hex')}${UNFINISHED}`;
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const written = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  // Before the first byte is asked for: it would still be being made when it is removed again.
  await once(written, 'open');
  try {
    await pipeline(bytes, written);
    await rename(draft, place);
    await settle(parent);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A new name in a folder survives a power cut once the folder itself was written. */
async function settle(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

async function read(key: string, place: string, range?: ByteRange): Promise<Readable> {
  const handle = await open(place).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new BytesMissing(key) : error;
  });
  return createReadStream(place, {
    fd: handle,
    highWaterMark: PIECE,
    ...(range && { start: range.first, end: range.last }),
  });
}

async function* list(folder: string): AsyncGenerator<StoredBytes> {
  for await (const place of placesIn(folder)) {
    if (place.endsWith(UNFINISHED)) continue;
    const [workspace, , id] = path.relative(folder, place).split(path.sep);
    const found = await stat(place).catch(() => null);
    if (id && found) yield { key: `${workspace}/${id}`, modifiedAt: found.mtime };
  }
}

async function clearUnfinished(folder: string, before: Date): Promise<number> {
  let cleared = 0;
  for await (const place of placesIn(folder)) {
    if (!place.endsWith(UNFINISHED)) continue;
    const found = await stat(place).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(place, { force: true });
    cleared += 1;
  }
  return cleared;
}

async function* placesIn(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(() => null);
  if (!entries) return;
  for await (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* placesIn(place);
    else if (entry.isFile()) yield place;
  }
}
