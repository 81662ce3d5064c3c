// PostgreSQL, when DATABASE_URL is set.
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Database, Db } from './client';
import * as schema from './schema';

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
    db: drizzle(client, { schema }) as Db,
    forQueue: { connectionString: databaseUrl, max: 3 },
    close: () => client.end({ timeout: 5 }),
  };
}
