import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { lockFolder } from './lock';
import * as schema from './schema';

export type Schema = typeof schema;

/** One type for PGlite and PostgreSQL, for the database and for a transaction. */
export type Db = PgDatabase<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

/** Plain SQL as pg-boss sends it: several statements when there are no values. */
export type ExecuteSql = (
  text: string,
  values?: unknown[],
) => Promise<{ rows: Record<string, unknown>[] }>;

export interface Database {
  kind: 'pglite' | 'postgres';
  db: Db;
  /** How pg-boss reaches the same database. */
  forQueue: { db: { executeSql: ExecuteSql } } | { connectionString: string; max: number };
  close(): Promise<void>;
}

export interface DatabasePlace {
  /** PostgreSQL when given, else PGlite inside `dataDir`. */
  databaseUrl?: string;
  dataDir: string;
}

export function openDatabase({ databaseUrl, dataDir }: DatabasePlace): Promise<Database> {
  return databaseUrl ? openPostgres(databaseUrl) : openEmbedded(dataDir);
}

export class DatabaseUnreachable extends Error {
  /** The start shows the sentence alone. */
  readonly plain = true;
}

const reason = (error: Error & { code?: string }): string => error.message || String(error.code);

export async function openPostgres(databaseUrl: string): Promise<Database> {
  const client = postgres(databaseUrl, { onnotice: () => {} });
  await client`select 1`.catch((error) => {
    throw new DatabaseUnreachable(
      `The database of DATABASE_URL does not answer: ${reason(error)}.`,
    );
  });
  return {
    kind: 'postgres',
    db: drizzlePostgres(client, { schema }) as Db,
    forQueue: { connectionString: databaseUrl, max: 3 },
    close: () => client.end({ timeout: 5 }),
  };
}

/** Two processes on one data folder would lose rows silently, hence the lock. */
async function openEmbedded(dataDir: string): Promise<Database> {
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
    db: drizzlePglite(client, { schema }) as Db,
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

/** `db.execute()` answers an array on postgres.js and an object on PGlite. */
export function rows<Row extends object>(result: unknown): Row[] {
  if (Array.isArray(result)) return [...result] as Row[];
  return (result as { rows: Row[] }).rows;
}
