// npm run restore -- file [--replace]: what a person sees of it.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { openEmbedded } from '#db/embedded';
import { FolderInUse, lockFolder } from '#db/lock';
import { openDatabase } from '#db/open-database';
import { acceptRestored, freshRestoring } from '#db/restored-folder';
import { checkBytes, openBytes } from '../domain/files/bytes/file-bytes.server';
import { env } from '../env.server';
import { checkBackup } from './check-backup.server';
import { BackupRefused } from './format';
import { isEmpty, NotEmpty } from './is-empty.server';
import { type Restoring, restoreInto } from './restore-backup.server';
import { keepSamples } from './samples-note.server';
import { secondsSince, tell } from './tell';

type Log = (line: string) => void;

export async function restore(given: string[], log: Log): Promise<void> {
  const replaces = given.includes('--replace');
  const [file, ...more] = given.filter((word) => word !== '--replace');
  if (!file || file.startsWith('--') || more.length > 0)
    throw new BackupRefused('Say which: npm run restore -- FILE [--replace]');
  const began = Date.now();
  log(`Checking ${file}...`);
  const checked = await checkBackup(file);
  await checkBytes(env());
  const restoring = { file, checked, store: openBytes(env()), replaces, log };
  const { databaseUrl, dataDir } = env();
  if (databaseUrl) await restorePostgres(databaseUrl, restoring);
  else await restoreEmbedded(dataDir, restoring);
  keepSamples(dataDir, checked.header.samples);
  log(tell(checked.manifest));
  log(`verified: everything of ${file} is here, in ${secondsSince(began)} s.`);
  if (databaseUrl)
    log('Servers and workers that run on it: start them anew, the secret is another.');
}

async function restorePostgres(databaseUrl: string, restoring: Restoring): Promise<void> {
  const database = await openDatabase({ databaseUrl, dataDir: env().dataDir, use: 'jobs' });
  await restoreInto(database, restoring).finally(() => database.close());
}

/** Loaded and checked beside the old database, which counts until the last moment. */
async function restoreEmbedded(dataDir: string, restoring: Restoring): Promise<void> {
  await inItsAbsence(dataDir, () => refuseFilled(dataDir, restoring));
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await inItsAbsence(dataDir, () => lockFolder(dataDir));
  try {
    const database = await openEmbedded(freshRestoring(dataDir));
    await restoreInto(database, restoring).finally(() => database.close());
    acceptRestored(dataDir);
  } finally {
    unlock();
  }
}

async function refuseFilled(dataDir: string, { replaces }: Restoring): Promise<void> {
  if (replaces || !existsSync(path.join(dataDir, 'database'))) return;
  const old = await openEmbedded(dataDir);
  const empty = await isEmpty(old.db).finally(() => old.close());
  if (!empty) throw new NotEmpty();
}

async function inItsAbsence<Done>(dataDir: string, act: () => Promise<Done>): Promise<Done> {
  return act().catch((error) => {
    if (!(error instanceof FolderInUse)) throw error;
    throw new BackupRefused(
      `A-Segment is running on ${path.resolve(dataDir)}, and its database can only be put in place ` +
        'while it is stopped. Stop it, run this again, then npm start.',
    );
  });
}
