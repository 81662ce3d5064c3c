// npm run backup -- file: what a person sees of it.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '#db/client';
import { openEmbedded } from '#db/embedded';
import { openDatabase } from '#db/open-database';
import { checkBytes, openBytes } from '../domain/files/bytes/file-bytes.server';
import { type Env, env } from '../env.server';
import { checkBackup } from './check-backup.server';
import { askForCopy, copyFolder } from './copy-on-request.server';
import { BackupRefused } from './format';
import { readSamples } from './samples-note.server';
import { secondsSince, tell } from './tell';
import { refuseExisting, writeBackup } from './write-backup.server';

type Log = (line: string) => void;

export async function backup([file, ...more]: string[], log: Log): Promise<void> {
  if (!file || file.startsWith('--') || more.length > 0)
    throw new BackupRefused('Say where to: npm run backup -- FILE');
  const began = Date.now();
  await refuseExisting(file);
  await checkBytes(env());
  const { database, close } = await openForBackup(env(), log);
  try {
    const { db, kind } = database;
    const samples = readSamples(env().dataDir);
    const backing = { db, kind, store: openBytes(env()), now: new Date(), samples, log };
    const manifest = await writeBackup(file, backing);
    log(tell(manifest));
    log('Reading it back...');
    await checkBackup(file);
    log(
      `verified: ${file}, in ${secondsSince(began)} s. It holds secrets: keep it like a password.`,
    );
  } finally {
    await close();
  }
}

/** PostgreSQL beside its server; the embedded database as a copy, or directly when nobody serves. */
async function openForBackup({ databaseUrl, dataDir }: Env, log: Log) {
  if (databaseUrl) return opened(await openDatabase({ databaseUrl, dataDir, use: 'jobs' }));
  if (await askForCopy(dataDir)) {
    log('A-Segment goes on serving; this reads a copy of its database.');
    return openCopy(dataDir);
  }
  if (!existsSync(path.join(dataDir, 'database')))
    throw new BackupRefused(`There is no database in ${path.resolve(dataDir)}.`);
  return opened(await openEmbedded(dataDir));
}

async function openCopy(dataDir: string) {
  const folder = `${copyFolder(dataDir)}.open`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  renameSync(copyFolder(dataDir), path.join(folder, 'database'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  const database = await openEmbedded(folder);
  return { database, close: () => database.close().finally(clear) };
}

const opened = (database: Database) => ({ database, close: () => database.close() });
