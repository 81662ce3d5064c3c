// A workspace with three reports to read, written into a data folder before the product starts.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '#db/migrate';
import { openDatabase } from '#db/open-database';
import { noiseReport, segmentReport, tooLittleReport } from '#test/fixtures/reports';
import { screenerQuestions } from '#test/fixtures/reports/questionnaire';
import { createAccount } from '~/domain/workspaces/create-account.server';
import { aMember, aReport, aSurvey, aWorkspace } from './make';

export interface ReportWorkspace {
  dataDir: string;
  slug: string;
  password: string;
  reports: { segment: string; noise: string; tooLittle: string };
}

const password = 'words for report tests';
/** `<role>@example.com` signs in with the password above. */
const roles = ['founder', 'editor', 'tracker', 'viewer'] as const;
const names = { founder: 'Anna Founder', editor: 'Egor', tracker: 'Vera Tracker', viewer: 'Ivan' };

const truth = {
  planted: [],
  rule: { en: 'Nothing was planted.', ru: 'Ничего не спрятано.' },
  falseFavourites: null,
};

export async function aReportWorkspace(
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'a-segment-reports-')),
): Promise<ReportWorkspace> {
  const logins = { founder: '', tracker: '', password: '', toldAt: new Date().toISOString() };
  const database = await openDatabase({ dataDir });
  writeFileSync(path.join(dataDir, 'sample-logins.json'), JSON.stringify(logins));
  await migrate(database);
  const { db } = database;
  const slug = 'speech-therapy';
  const metadata = JSON.stringify({ truth });
  const named = { slug, name: 'Speech therapy courses', story: 'noise', metadata };
  const workspace = await aWorkspace(db, { ...named, origin: 'generated' });
  for (const role of roles) {
    const account = { name: names[role], email: `${role}@example.com`, password };
    const { id } = await createAccount(db, { ...account, locale: 'en' });
    await aMember(db, workspace.id, id, role);
  }
  const definition: Record<string, unknown> = screenerQuestions;
  const report = async (content: typeof segmentReport, title: string) =>
    (await aReport(db, await aSurvey(db, workspace.id, { title, definition }), content)).id;
  const reports = {
    tooLittle: await report(tooLittleReport, 'First try'),
    noise: await report(noiseReport, 'Coffee survey'),
    segment: await report(segmentReport, 'Find the A-segment'),
  };
  await database.close();
  return { dataDir, slug, password, reports };
}
