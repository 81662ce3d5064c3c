// PGlite inside the data folder, when no DATABASE_URL is set.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database, Db, ExecuteSql } from './client';
import { lockFolder } from './lock';
import * as schema from './schema';

/** Two processes on one data folder would lose rows silently, hence the lock. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(dataDir);
  try {
    const client = await PGlite.create({
      dataDir: path.join(dataDir, 'database'),
      // Off by default in PGlite; without it a power cut may lose a finished answer.
      startParams: [...PGlite.defaultStartParams, '-c', 'fsync=on'],
    });
    const database = fromPglite(client);
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

export function fromPglite(client: PGlite): Database {
  return {
    kind: 'pglite',
    db: drizzle(client, { schema }) as Db,
    forQueue: { db: { executeSql: executePglite(client) } },
    close: () => client.close(),
  };
}

/** A script that brings its own BEGIN must not leave a broken transaction behind. */
const executePglite =
  (client: PGlite): ExecuteSql =>
  async (text, values) => {
    if (values) return client.query<Record<string, unknown>>(text, values);
    try {
      const results = await client.exec(text);
      return { rows: results.flatMap((result) => result.rows) };
    } catch (error) {
      await client.exec('ROLLBACK');
      throw error;
    }
  };
