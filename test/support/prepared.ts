// What is written before a server starts: its data folder, and workspaces with people in them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Db } from '#db/client';
import { migrate } from '#db/migrate';
import { openDatabase } from '#db/open-database';
import { createAccount } from '~/domain/workspaces/create-account.server';
import type { Role } from '~/domain/workspaces/role';
import { aMember, aWorkspace } from './make';

/** A data folder whose server tells no samples, and what was written into its database. */
export async function aDataFolder<Made>(
  write: (db: Db) => Promise<Made>,
  { databaseUrl }: { databaseUrl?: string } = {},
): Promise<Made & { dataDir: string }> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-'));
  const logins = { founder: '', tracker: '', password: '', toldAt: new Date().toISOString() };
  const database = await openDatabase({ dataDir, databaseUrl });
  writeFileSync(path.join(dataDir, 'sample-logins.json'), JSON.stringify(logins));
  await migrate(database);
  const made = await write(database.db);
  await database.close();
  return { ...made, dataDir };
}

export interface PreparedWorkspace {
  slug: string;
  /** Of everybody in it. */
  password: string;
}

/** Several workspaces share a server: each has people of its own. */
export const emailOf = (role: string, { slug }: Pick<PreparedWorkspace, 'slug'>): string =>
  `${role}@${slug}.example.com`;

/** With one person of each role, who signs in with `emailOf` and the password. */
export async function aPeopledWorkspace(
  db: Db,
  wanted: Parameters<typeof aWorkspace>[1] & { slug: string },
  people: Partial<Record<Role, string>>,
): Promise<PreparedWorkspace & { id: string }> {
  const password = 'words for browser tests';
  const { id, slug } = await aWorkspace(db, wanted);
  for (const [role, name] of Object.entries(people) as [Role, string][]) {
    const account = { name, email: emailOf(role, { slug }), password };
    const user = await createAccount(db, { ...account, locale: 'en' });
    await aMember(db, id, user.id, role);
  }
  return { id, slug, password };
}
