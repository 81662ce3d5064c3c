// npm run restore -- file [--replace]: what a person sees of it.
import path from 'node:path';
import { openEmbedded } from '#db/embedded';
import { makeFolder } from '#db/folder-problems';
import { FolderInUse, lockFolder } from '#db/lock';
import { openDatabase } from '#db/open-database';
import { acceptRestored, freshRestoring, takeRestored } from '#db/restored-folder';
import { checkBytes, openBytes } from '../domain/files/bytes/file-bytes.server';
import { env } from '../env.server';
import { askRunning } from './ask-running.server';
import { checkBackup } from './check-backup.server';
import { BackupRefused } from './format';
import { isEmpty, NotEmpty } from './is-empty.server';
import { openStill } from './open-still.server';
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

/** Loaded and checked beside the old database, which serves until the last moment. */
async function restoreEmbedded(dataDir: string, restoring: Restoring): Promise<void> {
  if (!restoring.replaces) await refuseFilled(dataDir);
  makeFolder(path.resolve(dataDir));
  const database = await openEmbedded(await freshRestoring(dataDir));
  await restoreInto(database, restoring).finally(() => database.close());
  acceptRestored(dataDir);
  const taken = await askRunning(dataDir, 'take restored');
  taken?.close();
  if (taken)
    restoring.log('The running A-Segment goes on with it. Sessions are those of the backup.');
  else await takeAlone(dataDir);
}

async function refuseFilled(dataDir: string): Promise<void> {
  const old = await openStill(dataDir);
  if (!old) return;
  const empty = await isEmpty(old.database.db).finally(old.close);
  if (!empty) throw new NotEmpty();
}

/** Whoever serves from now on takes it at its start; so does one that could not be asked. */
async function takeAlone(dataDir: string): Promise<void> {
  const unlock = await lockFolder(dataDir).catch((error) => {
    if (!(error instanceof FolderInUse)) throw error;
    throw new BackupRefused(
      'Everything is loaded, and will be there from the next start on: stop A-Segment, then npm start.',
    );
  });
  takeRestored(dataDir);
  unlock();
}
