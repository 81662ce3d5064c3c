// npm run backup -- file, npm run restore -- file [--replace]: what a person sees of them.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '#db/client';
import { openEmbedded } from '#db/embedded';
import { lockFolder } from '#db/lock';
import { openDatabase } from '#db/open-database';
import { acceptRestored, freshRestoring } from '#db/restored-folder';
import { checkBytes, openBytes } from '../domain/files/bytes/file-bytes.server';
import { type Env, env } from '../env.server';
import { checkBackup } from './check-backup.server';
import { askForCopy, copyFolder } from './copy-on-request.server';
import { BackupRefused, type Manifest } from './format';
import { isEmpty } from './load-backup.server';
import { restoreInto } from './restore-backup.server';
import { writeBackup } from './write-backup.server';

type Log = (line: string) => void;

export async function backup([file, ...more]: string[], log: Log): Promise<void> {
  if (!file || more.length > 0) throw new BackupRefused('Say where to: npm run backup -- FILE');
  const began = Date.now();
  await checkBytes(env());
  const { database, close } = await openForBackup(env(), log);
  try {
    const store = openBytes(env());
    const { db, kind } = database;
    const samples = readSamples(env().dataDir);
    const backing = { db, kind, store, now: new Date(), samples, log };
    const manifest = await writeBackup(path.resolve(file), backing);
    log(table(manifest));
    log('Reading it back...');
    await checkBackup(path.resolve(file));
    log(`verified: ${file}, in ${seconds(began)} s. It holds passwords and secrets: keep it safe.`);
  } finally {
    await close();
  }
}

/** PostgreSQL beside its server; the embedded database as a copy, or directly when nobody serves. */
async function openForBackup({ databaseUrl, dataDir }: Env, log: Log) {
  if (databaseUrl) return opened(await openDatabase({ databaseUrl, dataDir, use: 'jobs' }));
  if (await askForCopy(dataDir)) {
    log('A-Segment serves meanwhile; this is a copy of its database.');
    const folder = `${copyFolder(dataDir)}.open`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    renameSync(copyFolder(dataDir), path.join(folder, 'database'));
    const database = await openEmbedded(folder);
    const close = () =>
      database.close().finally(() => rmSync(folder, { recursive: true, force: true }));
    return { database, close };
  }
  if (!existsSync(path.join(dataDir, 'database')))
    throw new BackupRefused(`There is no database in ${path.resolve(dataDir)}.`);
  return opened(await openEmbedded(dataDir));
}

const opened = (database: Database) => ({ database, close: () => database.close() });

export async function restore(given: string[], log: Log): Promise<void> {
  const replaces = given.includes('--replace');
  const [file, ...more] = given.filter((word) => word !== '--replace');
  if (!file || more.length > 0)
    throw new BackupRefused('Say which: npm run restore -- FILE [--replace]');
  const began = Date.now();
  const full = path.resolve(file);
  log(`Checking ${file}...`);
  const checked = await checkBackup(full);
  await checkBytes(env());
  const restoring = { file: full, checked, store: openBytes(env()), replaces, log };
  const { databaseUrl, dataDir } = env();
  if (databaseUrl) {
    const database = await openDatabase({ databaseUrl, dataDir, use: 'jobs' });
    await restoreInto(database, restoring).finally(() => database.close());
  } else await restoreEmbedded(dataDir, restoring);
  keepSamples(dataDir, checked.header.samples);
  log(table(checked.manifest));
  log(`verified: everything of ${file} is here, in ${seconds(began)} s.`);
}

/** Loaded and checked beside the old database, which counts until the last moment. */
async function restoreEmbedded(
  dataDir: string,
  restoring: Parameters<typeof restoreInto>[1],
): Promise<void> {
  if (existsSync(path.join(dataDir, 'database')) && !restoring.replaces) {
    const old = await openEmbedded(dataDir);
    const empty = await isEmpty(old.db).finally(() => old.close());
    if (!empty)
      throw new BackupRefused(
        'This A-Segment is not empty, and a restore replaces everything in it. ' +
          'To do that: npm run restore -- FILE --replace',
      );
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(dataDir);
  try {
    const database = await openEmbedded(freshRestoring(dataDir));
    await restoreInto(database, restoring).finally(() => database.close());
    acceptRestored(dataDir);
  } finally {
    unlock();
  }
}

const samplesFile = (dataDir: string): string => path.join(dataDir, 'sample-logins.json');

function keepSamples(dataDir: string, samples: string | null): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (samples) writeFileSync(samplesFile(dataDir), samples, { mode: 0o600 });
}

function readSamples(dataDir: string): string | null {
  const file = samplesFile(dataDir);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const seconds = (began: number): string => ((Date.now() - began) / 1000).toFixed(1);

function table({ tables, files, erased }: Manifest): string {
  const filled = tables.filter(({ rows }) => rows > 0);
  const width = Math.max(...filled.map(({ name }) => name.length), 12);
  const lines = filled.map(
    ({ name, rows, hash }) =>
      `${name.padEnd(width)} ${String(rows).padStart(9)}  ${hash.slice(0, 16)}`,
  );
  lines.push(`${'stored files'.padEnd(width)} ${String(files.length).padStart(9)}`);
  if (erased.length > 0)
    lines.push(`${erased.length} files were erased meanwhile, or their bytes are gone.`);
  return `\n${lines.join('\n')}\n`;
}
