// A workspace with thirty open answers to read words from, written before the product starts.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '#db/migrate';
import { openDatabase } from '#db/open-database';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { aCustomer, aMember, aPublication, aResponse, aSurvey, aWorkspace } from './make';

export interface CodesWorkspace {
  dataDir: string;
  slug: string;
  surveyId: string;
  password: string;
}

const password = 'words for code tests';
const SAID = [
  'It was too expensive',
  'Friends praised it',
  'The cost surprised me',
  'Expensive!',
  'No time',
];

export async function aCodesWorkspace(): Promise<CodesWorkspace> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-codes-'));
  const logins = { founder: '', tracker: '', password: '', toldAt: new Date().toISOString() };
  const database = await openDatabase({ dataDir });
  writeFileSync(path.join(dataDir, 'sample-logins.json'), JSON.stringify(logins));
  await migrate(database);
  const { db } = database;
  const { id, slug } = await aWorkspace(db, { name: 'Bakery', slug: 'bakery' });
  for (const role of ['founder', 'viewer'] as const) {
    const account = { name: role, email: `${role}@example.com`, password };
    const user = await createAccount(db, { ...account, locale: 'en' });
    await aMember(db, id, user.id, role);
  }
  const survey = await aSurvey(db, id, { status: 'inProgress' });
  const publication = await aPublication(db, survey);
  for (let one = 0; one < 30; one += 1) {
    const { id: customerId } = await aCustomer(db, id);
    await aResponse(db, publication, { customerId, answers: { why: SAID[one % SAID.length] } });
  }
  await database.close();
  return { dataDir, slug, surveyId: survey.id, password };
}
