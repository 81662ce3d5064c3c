// The one open database of this process. The server and the pages are bundled apart, each with
// its own copy of this module, so the handle lives on globalThis.
import { sql } from 'drizzle-orm';
import type { Database, Db } from '#db/client';
import { asFolderProblem } from '#db/folder-problems';
import { migrate } from '#db/migrate';
import { openDatabase } from '#db/open-database';
import type { PostgresOptions } from '#db/postgres';
import { takeRestored } from '#db/restored-folder';
import { sessionSecret } from '#db/secret';
import { env } from './env.server';

interface Opened extends Database {
  secret: string;
}

const home = globalThis as typeof globalThis & { aSegmentDatabase?: Opened };

/** Opens, migrates and keeps the database; called once, before the server listens. */
export async function openProcessDatabase(options: PostgresOptions = {}): Promise<Database> {
  const { databaseUrl, dataDir } = env();
  const database = await openDatabase({ databaseUrl, dataDir, ...options });
  try {
    await migrate(database);
    home.aSegmentDatabase = { ...database, secret: await sessionSecret(database.db) };
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw databaseUrl ? error : asFolderProblem(error, dataDir);
  }
}

export function database(): Db {
  return processDatabase().db;
}

export async function isDatabaseThere(): Promise<boolean> {
  const { db, isThere } = processDatabase();
  if (isThere) return isThere();
  return db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
}

/** In the last seconds, so that what fails because of it can be told from a mistake. */
export const wasDatabaseAway = (): boolean => home.aSegmentDatabase?.wasAway?.() ?? false;

/** What sessions are signed with. */
export function processSecret(): string {
  return processDatabase().secret;
}

export function processDatabase(): Opened {
  if (!home.aSegmentDatabase) throw new Error('The database is not open yet.');
  return home.aSegmentDatabase;
}

/** A restored database takes the place of the embedded one, under the same handle. */
export async function takeRestoredDatabase(): Promise<void> {
  const opened = processDatabase();
  await opened.exchange?.(() => takeRestored(env().dataDir));
  opened.secret = await sessionSecret(opened.db);
}

export async function closeProcessDatabase(): Promise<void> {
  const opened = home.aSegmentDatabase;
  home.aSegmentDatabase = undefined;
  await opened?.close();
}
