import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { type Database, type Db, rows } from '#db/client';
import { migrate, migrationsFolder } from '#db/migrate';
import type { ByteStore } from '~/domain/files/bytes/byte-store';
import { BackupRefused, type Header } from './format';
import { isEmpty, NotEmpty } from './is-empty.server';
import { loadBackup } from './load-backup.server';
import type { Checked } from './read-archive.server';
import { appliedMigrations } from './write-backup.server';

export interface Restoring {
  file: string;
  checked: Checked;
  store: ByteStore;
  /** Typed by the person: what is there goes. */
  replaces: boolean;
  log: (line: string) => void;
}

/** Into this database, at the backup's migrations, and from there up to ours. */
export async function restoreInto(database: Database, restoring: Restoring): Promise<void> {
  const { file, checked, store, replaces, log } = restoring;
  const wanted = await countMigrations(checked.header);
  await migrateTo(database, wanted);
  if (!replaces && !(await isEmpty(database.db))) throw new NotEmpty();
  await loadBackup(database.db, { ...checked, file, store, log });
  await migrate(database);
}

/** How many of our migrations the backup has; one we do not know comes from a newer version. */
async function countMigrations({ migrations }: Header): Promise<number> {
  const ours = readMigrationFiles({ migrationsFolder: migrationsFolder() }).map(({ hash }) => hash);
  if (migrations.some((hash, at) => ours[at] !== hash))
    throw new BackupRefused(
      'The backup was made by a newer or another A-Segment. Bring this one up to date first.',
    );
  return migrations.length;
}

async function migrateTo(database: Database, wanted: number): Promise<void> {
  const applied = await countApplied(database.db);
  if (applied > wanted)
    throw new BackupRefused(
      'The backup comes from an older version than this database. Restore it into a database ' +
        'that was never used: it is brought up to date by itself.',
    );
  const folder = await firstMigrations(wanted);
  try {
    await migrate(database, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function countApplied(db: Db): Promise<number> {
  const found = rows<{ name: string | null }>(
    await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations')::text as name`),
  );
  return found[0]?.name ? (await appliedMigrations(db)).length : 0;
}

/** The migrations as they were when the backup was made. */
async function firstMigrations(wanted: number): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'a-segment-migrations-'));
  const journal = JSON.parse(
    await readFile(path.join(migrationsFolder(), 'meta/_journal.json'), 'utf8'),
  ) as { entries: { tag: string }[] };
  const entries = journal.entries.slice(0, wanted);
  for (const { tag } of entries)
    await writeFile(
      path.join(folder, `${tag}.sql`),
      await readFile(path.join(migrationsFolder(), `${tag}.sql`)),
    );
  await mkdir(path.join(folder, 'meta'));
  await writeFile(path.join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
  return folder;
}
