import path from 'node:path';
import { sql } from 'drizzle-orm';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import PgBoss from 'pg-boss';
import postgres from 'postgres';
import { type Database, rows } from './client';

export const migrationsFolder = (): string => path.join(process.cwd(), 'db/migrations');

/** Any number, the same in every process of A-Segment. */
const MIGRATION_LOCK = 4_711_001;

/** Brings the tables and the job queue up to date; doing it again changes nothing. */
export async function migrate(database: Database, databaseUrl?: string): Promise<void> {
  if (database.kind === 'pglite') {
    await migratePglite(database.db as never, { migrationsFolder: migrationsFolder() });
    await installQueue(database);
  } else if (databaseUrl) {
    await withMigrationLock(databaseUrl, () => installQueue(database));
  }
}

/** Several processes may start at once; one migrates, the others wait for it. */
async function withMigrationLock(databaseUrl: string, andThen: () => Promise<void>): Promise<void> {
  const client = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migratePostgres(drizzle(client), { migrationsFolder: migrationsFolder() });
    await andThen();
  } finally {
    await client.end();
  }
}

/** The queue's tables exist before anything is enqueued, also where no worker runs yet. */
async function installQueue(database: Database): Promise<void> {
  const found = await database.db.execute(sql`select to_regclass('pgboss.version') as name`);
  if (rows<{ name: string | null }>(found)[0]?.name) return;
  await database.executeSql(PgBoss.getConstructionPlans('pgboss'));
}
