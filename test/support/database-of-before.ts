// A database as an older server left it, to see what the newer migrations make of its rows.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database } from '#db/client';
import { migrate, migrationsFolder } from '#db/migrate';
import { freshOpenDatabase } from './database';

/** With the first so many migrations only. */
export async function aDatabaseOfBefore(migrations: number): Promise<Database> {
  const database = await freshOpenDatabase();
  for (const schema of ['public', 'drizzle'])
    await database.db.execute(sql.raw(`drop schema ${schema} cascade`));
  await database.db.execute(sql`create schema public`);
  await migrate(database, firstOf(migrations));
  return database;
}

function firstOf(count: number): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'a-segment-migrations-'));
  cpSync(migrationsFolder(), folder, { recursive: true });
  const file = path.join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  const entries = journal.entries.filter(({ idx }: { idx: number }) => idx < count);
  writeFileSync(file, JSON.stringify({ ...journal, entries }));
  return folder;
}
