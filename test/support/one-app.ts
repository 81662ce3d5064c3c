// One running product for all browser tests. A test signs up and has a workspace of its own, or its
// file reads one that was written before the start: `inject('prepared')`.
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import type { Db } from '#db/client';
import { asksForFiles } from './asks-for-files';
import { bookClub } from './book-club';
import { aCodesWorkspace } from './codes-workspace';
import { eachControl } from './each-control';
import { everyType } from './every-type';
import { aGradesWorkspace } from './grades-workspace';
import { aDataFolder } from './prepared';
import { aReportWorkspace } from './report-workspace';
import { startApp } from './server';
import { souk } from './souk';
import { aPublishedSurvey } from './survey-workspace';

/** One for each file: files run beside each other. */
const write = async (db: Db) => ({
  reports: await aReportWorkspace(db, 'speech-therapy'),
  screeners: await aReportWorkspace(db, 'speech-therapy-screeners'),
  codes: await aCodesWorkspace(db),
  grades: await aGradesWorkspace(db, 4),
  survey: await aPublishedSurvey(db, 20),
  types: await aPublishedSurvey(db, 6, { slug: 'types', definition: everyType }),
  pages: await aPublishedSurvey(db, 12, { slug: 'book-club', definition: bookClub }),
  controls: await aPublishedSurvey(db, 24, { slug: 'controls', definition: eachControl }),
  languages: await aPublishedSurvey(db, 12, { slug: 'souk', definition: souk }),
  scanned: await aPublishedSurvey(db, 3, { slug: 'scanned' }),
  files: await aPublishedSurvey(db, 12, { slug: 'photographers', definition: asksForFiles }),
});

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string;
    prepared: Awaited<ReturnType<typeof write>>;
  }
}

export default async function setup(project: TestProject) {
  const { dataDir, ...prepared } = await aDataFolder(write);
  const app = await startApp({ dataDir });
  project.provide('appUrl', app.url);
  project.provide('prepared', prepared);
  return async () => {
    await app.stop();
    rmSync(dataDir, { recursive: true, force: true });
    const complaints = app
      .output()
      .split('\n')
      .filter((line) => /error/i.test(line));
    if (complaints.length > 0) console.log(`The server complained:\n${complaints.join('\n')}`);
  };
}
