// PGlite inside the data folder, when no DATABASE_URL is set.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/pglite';
import { mayWorkLater } from './away';
import type { Database, Db, ExecuteSql } from './client';
import { fillFreshFolder } from './embedded/fresh-folder';
import { keepMeasured } from './embedded/keep-measured';
import { ThreadedClient } from './embedded/threaded-client';
import { lockFolder } from './lock';
import { takeRestored } from './restored-folder';
import * as schema from './schema';

/** Two processes on one data folder would lose rows silently, hence the lock. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(dataDir);
  try {
    takeRestored(dataDir);
    const folder = path.join(dataDir, 'database');
    await fillFreshFolder(folder);
    const database = fromThread(await ThreadedClient.open({ dataDir: folder }));
    const measured = keepMeasured(database.db);
    const close = () => {
      measured.stop();
      return database.close().finally(unlock);
    };
    return { ...database, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

export function fromThread(client: ThreadedClient): Database {
  return {
    kind: 'pglite',
    db: drizzle({ client: client as never, schema }) as Db,
    forQueue: { db: { executeSql: executeSql(client) } },
    copyTo: (folder) => client.copyTo(folder),
    exchange: (change) => client.exchange(change),
    wasAway: client.wasAway,
    close: () => client.close(),
  };
}

const AGAIN_MS = 1_000;

/** Said again until it is heard, as `queue-sql.ts` does and for its reason. */
const executeSql =
  (client: ThreadedClient): ExecuteSql =>
  async (text, values) => {
    for (;;) {
      try {
        if (!values) return { rows: await client.exec(text) };
        return (await client.query(text, values)) as { rows: Record<string, unknown>[] };
      } catch (error) {
        if (!mayWorkLater(error)) throw error;
        await wait(AGAIN_MS, undefined, { ref: false });
      }
    }
  };
