import { sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import type { ByteStore } from '~/domain/files/bytes/byte-store';
import { BackupRefused, type Manifest, RowsHash, type TableShape } from './format';
import { holdTables, whenNobodyIsCrosswise } from './hold-tables.server';
import {
  type Checked,
  fileOf,
  linesOf,
  type Part,
  readParts,
  tableOf,
} from './read-archive.server';
import { insertLines, JOBS, listTables, quoted, readLines, settleSpelling } from './tables.server';

const ROWS = 500;
const LETTERS = 1024 * 1024;

interface Loading extends Checked {
  file: string;
  store: ByteStore;
  log: (line: string) => void;
}

/** The bytes first: a row never names what is not there yet. Then all rows, or none. */
export async function loadBackup(db: Db, loading: Loading): Promise<void> {
  await loadFiles(loading);
  await whenNobodyIsCrosswise(db, async (tx) => {
    await settleSpelling(tx);
    await holdTables(tx, await ownTables(tx));
    const links = await looseLinks(tx);
    await clear(tx);
    await loadRows(tx, loading);
    await verify(tx, loading.manifest);
    await markErased(tx, loading.manifest);
    for (const { table, name, rule } of links)
      await tx.execute(
        sql.raw(`alter table ${quoted(table)} add constraint ${quoted(name)} ${rule}`),
      );
    await triggers(tx, 'enable');
  });
}

async function loadFiles({ file, store, manifest }: Loading): Promise<void> {
  if (manifest.files.length === 0) return;
  for await (const part of readParts(file)) {
    const key = fileOf(part.name);
    if (key) await store.write(key, part.bytes);
  }
}

interface Link {
  table: string;
  name: string;
  rule: string;
}

/** Rows come table by table; what ties them together is put back, and so checked, at the end. */
async function looseLinks(tx: Db): Promise<Link[]> {
  const found = rows<Link>(
    await tx.execute(sql`
      select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as rule
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'f' and c.relnamespace = 'public'::regnamespace`),
  );
  for (const { table, name } of found)
    await tx.execute(sql.raw(`alter table ${quoted(table)} drop constraint ${quoted(name)}`));
  await triggers(tx, 'disable');
  return found;
}

async function triggers(tx: Db, doing: 'enable' | 'disable'): Promise<void> {
  for (const { name } of await ownTables(tx))
    await tx.execute(sql.raw(`alter table ${quoted(name)} ${doing} trigger user`));
}

const ownTables = async (tx: Db): Promise<TableShape[]> =>
  (await listTables(tx)).filter((table) => table.name !== JOBS.name);

async function clear(tx: Db): Promise<void> {
  const names = (await ownTables(tx)).map(({ name }) => quoted(name));
  await tx.execute(sql.raw(`truncate ${names.join(', ')}`));
  await tx.execute(sql`delete from pgboss.job`);
}

async function loadRows(tx: Db, { file, header, log }: Loading): Promise<void> {
  const shapes = new Map(header.tables.map((table) => [table.name, table]));
  for await (const part of readParts(file)) {
    const shape = shapes.get(tableOf(part.name) ?? '');
    if (!shape) continue;
    const loaded = await loadPart(tx, shape, part);
    log(`${shape.name}: ${loaded} rows`);
  }
}

async function loadPart(tx: Db, shape: TableShape, part: Part): Promise<number> {
  let [lines, letters, loaded]: [string[], number, number] = [[], 0, 0];
  const flush = async () => {
    if (shape.name === JOBS.name) await makeQueues(tx, lines);
    await insertLines(tx, shape, lines);
    loaded += lines.length;
    [lines, letters] = [[], 0];
  };
  for await (const line of linesOf(part)) {
    lines.push(line);
    letters += line.length;
    if (lines.length >= ROWS || letters >= LETTERS) await flush();
  }
  if (lines.length > 0) await flush();
  return loaded;
}

/** A job lies in the partition of its queue, which the first job of a kind makes. */
async function makeQueues(tx: Db, lines: string[]): Promise<void> {
  const place = JOBS.columns.findIndex(({ name }) => name === 'name');
  const names = new Set(lines.map((line) => (JSON.parse(line) as string[])[place] ?? ''));
  for (const name of names) {
    const found = await tx.execute(sql`select 1 as found from pgboss.queue where name = ${name}`);
    if (rows(found).length > 0) continue;
    await tx.execute(sql`select pgboss.create_queue(${name}, '{"policy":"standard"}'::json)`);
  }
}

/** Read back as a backup would read it: the same rows, whatever database they came from. */
async function verify(tx: Db, manifest: Manifest): Promise<void> {
  const shapes = new Map((await listTables(tx)).map((table) => [table.name, table]));
  for (const { name, rows: wanted, hash } of manifest.tables) {
    const shape = shapes.get(name);
    const found = new RowsHash();
    if (shape)
      for await (const lines of readLines(tx, shape)) for (const line of lines) found.add(line);
    if (found.rows !== wanted || found.result() !== hash)
      throw new BackupRefused(
        `The table ${name} is not the same after loading (${found.rows} rows of ${wanted}). ` +
          'Nothing was changed.',
      );
  }
}

async function markErased(tx: Db, { erased }: Manifest): Promise<void> {
  for (const key of erased)
    await tx.execute(sql`
      update files set erased_at = now(), name = '', sha256 = ''
      where id = ${key.split('/')[1]}::uuid`);
}
