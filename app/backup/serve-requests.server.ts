// The embedded database is open in one process only. While that one serves, backups and restores
// reach it over a socket in the data folder: it makes copies, and takes a restored database.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { logFailure } from '~/log/log-failure';
import { DONE, type Request, requests, socketPlace } from './socket-place.server';

export interface Served {
  dataDir: string;
  /** Copies the database to a folder that is not there yet. */
  copyTo(folder: string): Promise<void>;
  /** Changes the database for the one that waits beside it. */
  takeRestored(): Promise<void>;
}

export interface Offered {
  close(): void;
}

/** A backup is worth much, but not the start: where no socket can be made, that is said. */
export async function serveRequests(served: Served): Promise<Offered> {
  const place = socketPlace(served.dataDir);
  const server = net.createServer((asking) => void answer(asking, served));
  // Left by a killed process; the lock of the folder says that they are nobody's now.
  if (process.platform !== 'win32') rmSync(place, { force: true });
  for (const name of readdirSync(served.dataDir)) if (name.startsWith(COPY)) remove(served, name);
  server.on('error', (error) => logFailure('Backups while serving are not possible', error));
  server.listen(place);
  await Promise.race([once(server, 'listening'), once(server, 'error')]);
  server.unref();
  return { close: () => void server.close() };
}

const COPY = 'database.copy';

const remove = ({ dataDir }: Served, name: string): void =>
  rmSync(path.join(dataDir, name), { recursive: true, force: true });

async function answer(asking: net.Socket, served: Served): Promise<void> {
  asking.on('error', () => asking.destroy());
  const [line] = (await once(createInterface(asking), 'line').catch(() => [''])) as [string];
  if (!requests.includes(line as Request)) return void asking.destroy();
  try {
    asking.write(`${await act[line as Request](asking, served)}\n`);
  } catch (error) {
    logFailure(`A request of a backup failed (${line})`, error);
    asking.end(`${(error as Error).message}\n`);
  }
}

const act: Record<Request, (asking: net.Socket, served: Served) => Promise<string>> = {
  /** The copy is there as long as whoever asked for it. */
  copy: async (asking, served) => {
    const name = `${COPY}-${randomBytes(6).toString('hex')}`;
    const folder = path.join(served.dataDir, name);
    mkdirSync(folder, { mode: 0o700 });
    try {
      await served.copyTo(path.join(folder, 'database'));
      if (asking.destroyed) throw new Error('whoever asked is gone');
    } catch (error) {
      remove(served, name);
      throw error;
    }
    asking.on('close', () => remove(served, name));
    return `${DONE} ${name}`;
  },
  'take restored': async (_asking, { takeRestored }) => {
    await takeRestored();
    return DONE;
  },
};
