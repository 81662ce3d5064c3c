// npm run backup -- file: what a person sees of it.
import path from 'node:path';
import { openDatabase } from '#db/open-database';
import { checkBytes, openBytes } from '../domain/files/bytes/file-bytes.server';
import { type Env, env } from '../env.server';
import { checkBackup } from './check-backup.server';
import { BackupRefused } from './format';
import { openStill } from './open-still.server';
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
  if (databaseUrl) {
    const database = await openDatabase({ databaseUrl, dataDir, use: 'jobs' });
    return { database, close: () => database.close() };
  }
  const still = await openStill(dataDir);
  if (!still) throw new BackupRefused(`There is no database in ${path.resolve(dataDir)}.`);
  if (still.isCopy) log('A-Segment goes on serving; this reads a copy of its database.');
  return still;
}
