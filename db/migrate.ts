import path from 'node:path';
import { sql } from 'drizzle-orm';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import PgBoss from 'pg-boss';
import { type Database, rows } from './client';
import { untilReached } from './first-contact';
import { openPool } from './pools';

export const migrationsFolder = (): string => path.join(process.cwd(), 'db/migrations');

/** Any number, the same in every process of A-Segment. */
const MIGRATION_LOCK = 4_711_001;

/**
 * Brings the tables and the job queue up to date; doing it again changes nothing. A restore stops
 * on its way at the migrations of its backup, in a folder of their own.
 */
export async function migrate(
  database: Database,
  folder: string = migrationsFolder(),
): Promise<void> {
  const { address } = database;
  if (address) {
    await untilReached(() => migrateOnPostgres(address, folder));
  } else {
    await migratePglite(database.db as never, { migrationsFolder: folder });
    const { executeSql } = database.forQueue.db;
    if (!(await hasQueue(database.db))) await executeSql(queueTables);
  }
}

/** Several processes may start at once; one migrates, the others wait for it. */
async function migrateOnPostgres(databaseUrl: string, folder: string): Promise<void> {
  const client = openPool(databaseUrl, 'migration');
  const db = drizzle(client);
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migratePostgres(db, { migrationsFolder: folder });
    if (!(await hasQueue(db))) await client.unsafe(queueTables);
  } finally {
    await client.end();
  }
}

/** The queue's tables exist before anything is enqueued, also where no worker runs yet. */
const queueTables = PgBoss.getConstructionPlans('pgboss');

async function hasQueue(db: Pick<Database['db'], 'execute'>): Promise<boolean> {
  const found = await db.execute(sql`select to_regclass('pgboss.version')::text as name`);
  return Boolean(rows<{ name: string | null }>(found)[0]?.name);
}
