// A workspace with a few customers to grade, written before the product starts.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '#db/migrate';
import { openDatabase } from '#db/open-database';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { aCustomer, aMember, aWorkspace } from './make';

export interface GradesWorkspace {
  dataDir: string;
  slug: string;
  password: string;
  /** Each is graded by one test, which takes it with `pop`. */
  customers: string[];
}

const password = 'words for grade tests';
/** One word of eighty letters: it has to break somewhere. */
const LONG_NAME = 'Константинопольский'.repeat(5).slice(0, 80);

export async function aGradesWorkspace(howMany: number): Promise<GradesWorkspace> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-grades-'));
  const logins = { founder: '', tracker: '', password: '', toldAt: new Date().toISOString() };
  const database = await openDatabase({ dataDir });
  writeFileSync(path.join(dataDir, 'sample-logins.json'), JSON.stringify(logins));
  await migrate(database);
  const { db } = database;
  const { id, slug } = await aWorkspace(db, { name: 'Bakery', slug: 'bakery' });
  const account = { name: 'Anna', email: 'founder@example.com', password };
  const founder = await createAccount(db, { ...account, locale: 'en' });
  await aMember(db, id, founder.id, 'founder');
  const customers: string[] = [];
  for (let one = 0; one < howMany; one += 1) {
    customers.push((await aCustomer(db, id, { name: LONG_NAME })).id);
  }
  await database.close();
  return { dataDir, slug, password, customers };
}
