import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema';

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
  /** Of PostgreSQL. */
  address?: string;
  /** How pg-boss reaches the same database. */
  forQueue: { db: { executeSql: ExecuteSql } };
  /** Asked beside everything else, where the answer could wait behind it. */
  isThere?(): Promise<boolean>;
  /**
   * The embedded database alone: copies its files, between two transactions, to a folder that is not
   * there yet. Whoever asks meanwhile waits. Opened, the copy has every row confirmed before.
   */
  copyTo?(folder: string): Promise<void>;
  /** The embedded database alone: `change` puts another folder in its place; who asks meanwhile waits. */
  exchange?(change: () => void): Promise<void>;
  /** True while the database is away, and for some seconds after. */
  wasAway?(): boolean;
  close(): Promise<void>;
}

/** `db.execute()` answers an array on postgres.js and an object on PGlite. */
export function rows<Row extends object>(result: unknown): Row[] {
  if (Array.isArray(result)) return [...result] as Row[];
  return (result as { rows: Row[] }).rows;
}
