import { and, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { files } from '#db/schema';
import type { ByteStore, StoredBytes } from './bytes/byte-store';
import { fileBytes } from './bytes/file-bytes.server';

const DAY_MS = 24 * 60 * 60 * 1000;
const AT_ONCE = 500;

interface Sweeping {
  now: Date;
  store?: ByteStore;
}

/**
 * Removes bytes no row names: of writes a crash broke off, of deleted workspaces, of files that were
 * erased while the place did not answer. The youngest day is left alone, its rows may be on their way.
 */
export async function sweepFiles(
  db: Db,
  { now, store = fileBytes() }: Sweeping,
): Promise<{ removed: number }> {
  const before = new Date(now.getTime() - DAY_MS);
  let removed = await store.clearUnfinished(before);
  let batch: StoredBytes[] = [];
  for await (const stored of store.list()) {
    if (stored.modifiedAt >= before) continue;
    batch.push(stored);
    if (batch.length < AT_ONCE) continue;
    removed += await removeUnnamed(db, store, batch);
    batch = [];
  }
  return { removed: removed + (await removeUnnamed(db, store, batch)) };
}

async function removeUnnamed(db: Db, store: ByteStore, batch: StoredBytes[]): Promise<number> {
  const ids = batch.map(({ key }) => idOf(key)).filter((id) => isId.test(id));
  if (ids.length === 0) return 0;
  const named = await db
    .select({ id: files.id })
    .from(files)
    .where(and(inArray(files.id, ids), isNull(files.erasedAt)));
  const kept = new Set(named.map(({ id }) => id));
  const orphans = batch.filter(({ key }) => isId.test(idOf(key)) && !kept.has(idOf(key)));
  for (const { key } of orphans) await store.remove(key);
  return orphans.length;
}

const idOf = (key: string): string => key.split('/')[1] ?? '';
/** Anything else in the folder or bucket is not ours to remove. */
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
