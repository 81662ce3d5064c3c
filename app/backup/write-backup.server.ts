import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'drizzle-orm';
import tar from 'tar-stream';
import { type Database, type Db, rows } from '#db/client';
import { type ByteStore, BytesMissing } from '~/domain/files/bytes/byte-store';
import {
  BackupRefused,
  type FileSum,
  FORMAT,
  type Header,
  type Manifest,
  RowsHash,
  Seal,
  type TableShape,
  type TableSum,
} from './format';
import { listTables, readLines, settleSpelling } from './tables.server';

export interface Backing {
  db: Db;
  kind: Database['kind'];
  store: ByteStore;
  now: Date;
  samples?: string | null;
  log: (line: string) => void;
}

/** Rows of one entry: small enough to be in memory, large enough not to matter. */
const LINES = 4 * 1024 * 1024;

/** Under a draft name until it is whole and on the disk; nothing that exists is overwritten. */
export async function writeBackup(file: string, backing: Backing): Promise<Manifest> {
  // Two backups to one file do not write into each other: the first that is whole has its name.
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.draft`);
  await refuseExisting(file);
  const pack = tar.pack();
  const written = pipeline(pack, createWriteStream(draft, { mode: 0o600, flush: true }));
  try {
    const filling = fill(new Archive(pack), backing);
    // Whichever fails first ends the other.
    filling.catch((error) => pack.destroy(error));
    const [manifest] = await Promise.all([filling, written]);
    // Unlike a rename, it takes no name that somebody took meanwhile.
    await link(draft, file);
    return manifest;
  } catch (error) {
    throw inWords(error as NodeJS.ErrnoException, file);
  } finally {
    await rm(draft, { force: true });
  }
}

function inWords(error: NodeJS.ErrnoException, file: string): Error {
  const folder = path.dirname(file);
  if (error.code === 'EEXIST') return isTaken(file);
  if (error.code === 'ENOSPC')
    return new BackupRefused(
      `There is no space left for ${file}. Nothing was kept of this backup.`,
    );
  if (error.code === 'ENOENT' && error.path?.startsWith(folder))
    return new BackupRefused(`There is no folder ${folder}. Make it, or name another place.`);
  if (error.code === 'EACCES' || error.code === 'EROFS')
    return new BackupRefused(`Nothing may be written in ${folder}.`);
  return error;
}

export async function refuseExisting(file: string): Promise<void> {
  const found = await open(file).catch(() => null);
  await found?.close();
  if (found) throw isTaken(file);
}

const isTaken = (file: string) =>
  new BackupRefused(`${file} exists already; it is not overwritten.`);

/** One entry after the other, each counted into the seal. */
class Archive {
  readonly seal = new Seal();
  constructor(private readonly pack: tar.Pack) {}

  async add(name: string, content: Buffer): Promise<void> {
    await this.stream(name, content.length, [content]);
  }

  async stream(
    name: string,
    size: number,
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<void> {
    this.seal.begin(name, size);
    await new Promise<void>((resolve, reject) => {
      const entry: NodeJS.WritableStream = this.pack.entry({ name, size, mode: 0o600 }, (error) =>
        error ? reject(error) : resolve(),
      );
      this.fill(entry, pieces).then(() => entry.end(), reject);
    });
  }

  private async fill(
    entry: NodeJS.WritableStream,
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<void> {
    for await (const piece of pieces) {
      this.seal.add(piece);
      if (!entry.write(piece)) await once(entry, 'drain');
    }
  }

  async end(): Promise<void> {
    await this.add('seal.json', json({ hash: this.seal.result() }));
    this.pack.finalize();
  }
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** One transaction sees everything as it was when it began, and holds nobody up. */
function fill(
  archive: Archive,
  { db, kind, store, now, samples = null, log }: Backing,
): Promise<Manifest> {
  const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
  return db.transaction(async (tx) => {
    await settleSpelling(tx);
    const tables = await listTables(tx);
    const migrations = await appliedMigrations(tx);
    const madeAt = now.toISOString();
    const header: Header = { format: FORMAT, madeAt, from: kind, migrations, tables, samples };
    await archive.add('header.json', json(header));
    const sums: TableSum[] = [];
    for (const table of tables) sums.push(await addTable(archive, tx, table, log));
    const manifest = { tables: sums, ...(await addFiles(archive, tx, store)) };
    await archive.add('manifest.json', json(manifest));
    await archive.end();
    return manifest;
  }, snapshot);
}

export async function appliedMigrations(tx: Db): Promise<string[]> {
  const found = await tx.execute(
    sql`select hash from drizzle.__drizzle_migrations order by created_at, id`,
  );
  return rows<{ hash: string }>(found).map(({ hash }) => hash);
}

async function addTable(
  archive: Archive,
  tx: Db,
  table: TableShape,
  log: Backing['log'],
): Promise<TableSum> {
  const hash = new RowsHash();
  let lines: string[] = [];
  let [size, entries] = [0, 0];
  const flush = async () => {
    entries += 1;
    const name = `tables/${table.name}/${String(entries).padStart(6, '0')}`;
    await archive.add(name, Buffer.from(lines.join('')));
    [lines, size] = [[], 0];
  };
  for await (const batch of readLines(tx, table)) {
    for (const line of batch) {
      hash.add(line);
      lines.push(`${line}\n`);
      size += line.length;
    }
    if (size > LINES) await flush();
  }
  if (lines.length > 0) await flush();
  if (hash.rows > 0) log(`${table.name}: ${hash.rows} rows`);
  return { name: table.name, rows: hash.rows, hash: hash.result() };
}

async function addFiles(archive: Archive, tx: Db, store: ByteStore) {
  const named = rows<{ key: string; size: string; sha256: string }>(
    await tx.execute(sql`
      select workspace_id || '/' || id as key, size::text as size, sha256 from files
      where erased_at is null order by id`),
  );
  const [files, erased]: [FileSum[], string[]] = [[], []];
  for (const { key, size, sha256 } of named) {
    const bytes = await store.read(key).catch((error: unknown) => {
      if (error instanceof BytesMissing) return null;
      throw error;
    });
    if (!bytes) erased.push(key);
    else {
      await archive.stream(`files/${key}`, Number(size), bytes);
      files.push({ key, size: Number(size), sha256 });
    }
  }
  return { files, erased };
}
