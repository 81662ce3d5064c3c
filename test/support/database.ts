// A real, migrated, empty database per call: PGlite from a cached dump, or a fresh database on
// the PostgreSQL of TEST_DATABASE_URL. Closed by itself after the test file.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import postgres from 'postgres';
import type { Database, Db } from '#db/client';
import { fromThread } from '#db/embedded';
import { ThreadedClient } from '#db/embedded/threaded-client';
import { migrate, migrationsFolder } from '#db/migrate';
import { openPostgres } from '#db/postgres';
import { fromPglite } from './direct-pglite';

const server = process.env.TEST_DATABASE_URL;
const closers: (() => Promise<void>)[] = [];
let made = 0;

export async function freshDatabase(): Promise<Db> {
  return (await freshOpenDatabase()).db;
}

/** With what the job queue needs besides the handle. */
export async function freshOpenDatabase(): Promise<Database> {
  const database = server ? await freshPostgres(server) : await freshPglite();
  closers.push(database.close);
  return database;
}

/** Asked after each file: see `test/support/after-each-file.ts`. */
export async function closeDatabases(): Promise<void> {
  await Promise.all(closers.splice(0).map((close) => close()));
}

async function freshPglite(): Promise<Database> {
  const loadDataDir = new Uint8Array(await migratedDump());
  return fromThread(await ThreadedClient.open({ loadDataDir, wasmModule: await engine() }));
}

/** The embedded database, whichever the suite runs on. */
export async function freshEmbedded(): Promise<Database> {
  const database = await freshPglite();
  closers.push(database.close);
  return database;
}

/** The same PGlite without its thread, to compare with. */
export async function freshDirectPglite(): Promise<Database> {
  const loadDataDir = new Blob([new Uint8Array(await migratedDump())]);
  const client = await PGlite.create({ loadDataDir, pgliteWasmModule: await engine() });
  closers.push(() => client.close());
  return fromPglite(client);
}

/** A data folder with a migrated, empty database, as a server before would have left it. */
export async function freshDataDir(): Promise<string> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-'));
  closers.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const loadDataDir = new Uint8Array(await migratedDump());
  const settings = { dataDir: path.join(dataDir, 'database'), loadDataDir };
  await (await ThreadedClient.open({ ...settings, wasmModule: await engine() })).close();
  return dataDir;
}

/** Compiled once per process: half of the time of opening a database. */
let compiled: Promise<WebAssembly.Module> | undefined;
function engine(): Promise<WebAssembly.Module> {
  const file = path.join(process.cwd(), 'node_modules/@electric-sql/pglite/dist/pglite.wasm');
  compiled ??= WebAssembly.compile(readFileSync(file));
  return compiled;
}

async function migratedDump(): Promise<Buffer> {
  const cache = path.join(process.cwd(), 'node_modules/.cache/a-segment');
  const file = path.join(cache, `migrated-${hashOfMigrations()}.tar`);
  try {
    return readFileSync(file);
  } catch {
    const dump = await makeDump();
    mkdirSync(cache, { recursive: true });
    // Renamed into place: test files run beside each other.
    writeFileSync(`${file}.${process.pid}`, dump);
    renameSync(`${file}.${process.pid}`, file);
    return dump;
  }
}

async function makeDump(): Promise<Buffer> {
  const client = await PGlite.create();
  await migrate(fromPglite(client));
  const dump = await client.dumpDataDir('none');
  await client.close();
  return Buffer.from(await dump.arrayBuffer());
}

async function freshPostgres(address: string): Promise<Database> {
  const template = await migratedTemplate(address);
  made += 1;
  const name = `test_${process.pid}_${made}_${Date.now()}`;
  await asAdmin(address, (admin) => admin.unsafe(`create database ${name} template ${template}`));
  const database = await openPostgres(withName(address, name));
  const close = async () => {
    await database.close();
    await asAdmin(address, (admin) => admin.unsafe(`drop database if exists ${name} with (force)`));
  };
  return { ...database, close };
}

/** Migrated once per set of migrations, cloned for every test; a lock lets only one process build it. */
async function migratedTemplate(address: string): Promise<string> {
  const name = `template_${hashOfMigrations()}`;
  await asAdmin(address, async (admin) => {
    await admin`select pg_advisory_lock(4711002)`;
    const found = await admin`select 1 from pg_database where datname = ${name}`;
    if (found.length > 0) return;
    await admin.unsafe(`drop database if exists ${name}_draft with (force)`);
    await admin.unsafe(`create database ${name}_draft`);
    const draft = await openPostgres(withName(address, `${name}_draft`));
    await migrate(draft);
    await draft.close();
    await admin.unsafe(`alter database ${name}_draft rename to ${name}`);
  });
  return name;
}

async function asAdmin(address: string, act: (admin: postgres.Sql) => Promise<unknown>) {
  const admin = postgres(address, { max: 1, onnotice: () => {} });
  try {
    await act(admin);
  } finally {
    await admin.end();
  }
}

function withName(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

function hashOfMigrations(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsFolder()).filter((name) => name.endsWith('.sql'))) {
    hash.update(file).update(readFileSync(path.join(migrationsFolder(), file)));
  }
  hash.update(readFileSync(path.join(process.cwd(), 'node_modules/pg-boss/version.json')));
  return hash.digest('hex').slice(0, 16);
}
