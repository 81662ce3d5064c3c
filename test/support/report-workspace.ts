// A workspace with three reports to read.
import type { Db } from '#db/client';
import { noiseReport, segmentReport, tooLittleReport } from '#test/fixtures/reports';
import { screenerQuestions } from '#test/fixtures/reports/questionnaire';
import { aReportOfPeople } from './a-report-of-people';
import { aReport, aSurvey } from './make';
import { aPeopledWorkspace, type PreparedWorkspace } from './prepared';

export interface ReportWorkspace extends PreparedWorkspace {
  reports: { segment: string; noise: string; tooLittle: string };
}

const people = { founder: 'Anna Founder', editor: 'Egor', tracker: 'Vera Tracker', viewer: 'Ivan' };

const truth = {
  planted: [],
  rule: { en: 'Nothing was planted.', ru: 'Ничего не спрятано.' },
  falseFavourites: null,
};

export async function aReportWorkspace(db: Db, slug: string): Promise<ReportWorkspace> {
  const metadata = JSON.stringify({ truth });
  const named = { slug, name: 'Speech therapy courses', story: 'noise', metadata };
  const wanted = { ...named, origin: 'generated' as const };
  const { id, ...workspace } = await aPeopledWorkspace(db, wanted, people);
  const definition: Record<string, unknown> = screenerQuestions;
  const report = async (content: typeof segmentReport, title: string) =>
    (await aReport(db, await aSurvey(db, id, { title, definition }), content)).id;
  const reports = {
    tooLittle: await report(tooLittleReport, 'First try'),
    noise: await report(noiseReport, 'Coffee survey'),
    segment: (
      await aReportOfPeople(
        db,
        await aSurvey(db, id, { title: 'Find the A-segment', definition }),
        segmentReport,
      )
    ).report.id,
  };
  return { ...workspace, reports };
}
