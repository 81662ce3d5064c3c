// The embedded database is open in one process only. While that one serves, it makes a copy for
// whoever reaches its socket, and only the owner of the data folder does.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { Database } from '#db/client';
import { logFailure } from '~/log/log-failure';
import { BackupRefused } from './format';

/** On Windows a named pipe stands for the socket. */
const placeOf = (dataDir: string): string => {
  const folder = path.resolve(dataDir);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\${folder.replaceAll(/[\\/:]/g, '-')}-copy`
    : path.relative(process.cwd(), path.join(folder, 'copy.socket'));
};

/** The copy always goes to one place, so that nobody can ask for another. */
export const copyFolder = (dataDir: string): string => path.join(dataDir, 'database.copy');

export interface Offered {
  close(): void;
}

/** A backup is worth much, but not the start: where no socket can be made, that is said. */
export async function offerCopies(
  { copyTo }: Database & { copyTo?(folder: string): Promise<void> },
  dataDir: string,
): Promise<Offered> {
  const place = placeOf(dataDir);
  const server = net.createServer((asking) => {
    asking.on('error', () => asking.destroy());
    rmSync(copyFolder(dataDir), { recursive: true, force: true });
    const copied =
      copyTo?.(copyFolder(dataDir)) ??
      Promise.reject(new Error('it can only be copied while it is stopped'));
    copied.then(
      () => asking.end('copied\n'),
      (error: Error) => {
        logFailure('The copy for a backup failed', error);
        asking.end(`${error.message}\n`);
      },
    );
  });
  // A socket left by a killed process; the lock of the folder says that it is nobody's now.
  if (process.platform !== 'win32') rmSync(place, { force: true });
  server.on('error', (error) => logFailure('Backups while serving are not possible', error));
  server.listen(place);
  await Promise.race([once(server, 'listening'), once(server, 'error')]);
  server.unref();
  return { close: () => void server.close() };
}

/** False when nobody serves here: then the folder can be opened by ourselves. */
export async function askForCopy(dataDir: string): Promise<boolean> {
  const asking = net.connect(placeOf(dataDir));
  try {
    await once(asking, 'connect');
  } catch {
    return false;
  }
  const answer = Buffer.concat(await asking.toArray())
    .toString()
    .trim();
  if (answer === 'copied') return true;
  throw new BackupRefused(`The running A-Segment could not copy its database: ${answer}`);
}
