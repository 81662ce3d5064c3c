// The migration that took people out of the reports that were there before.
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { noiseReport, segmentReport, tooLittleReport } from '#test/fixtures/reports';
import { aDatabaseOfBefore } from '#test/support/database-of-before';
import { rowOfBefore } from '#test/support/row-of-before';
import type { Report } from '~/analysis/report';
import { splitReport } from '~/domain/reports/parts/split-report';
import { findReport } from '~/domain/reports/reports.server';
import { migrate } from './migrate';
import * as schema from './schema';

const { reportCodes, reportCustomers, reportQuotes, reports } = schema;

const kept = splitReport(segmentReport).kept;
const said = 'I had left the clinic, and in April families were waiting 🙂 on Zoom.';

/** A report as it was stored then: everything in its content, quotes with their words. */
function olderReport(here: string, gone: string) {
  const quote = (text: string, customerId: string) => ({ question: 'Why?', text, customerId });
  const [segment] = segmentReport.segments;
  const [first, ...traits] = segment!.traits;
  const [code] = segmentReport.codes!;
  const { differing: _, ...agreement } = segmentReport.grades.agreement!;
  const mine = { ...segmentReport.grades.byCustomer.c4!, grade: 'A' };
  return {
    ...segmentReport,
    grades: {
      ...segmentReport.grades,
      byCustomer: { [here]: mine, [gone]: mine },
      agreement: {
        ...agreement,
        differences: [{ customerId: here, manual: 'B2', behaviour: 'A' }],
      },
    },
    answerGroups: {
      ...segmentReport.answerGroups!,
      assignment: { [here]: 2, [gone]: 0 },
      map: segmentReport.answerGroups!.map.map((point) => ({ ...point, customerId: here })),
    },
    segments: [
      {
        ...segment!,
        memberIds: [here, gone],
        quotes: [quote(said, here), quote('I am gone, and so are my words', gone)],
        traits: [
          { ...first!, quotes: [quote('… in April families were waiting 🙂 …', here)] },
          ...traits,
        ],
      },
    ],
    codes: [
      { ...code!, quotes: [quote(said, here)] },
      { ...code!, name: 'forgotten', quotes: [] },
    ],
  };
}

async function aSurveyOfBefore() {
  const database = await aDatabaseOfBefore(12);
  const { db } = database;
  const named = { name: 'Courses', slug: 'courses' };
  const workspace = await rowOfBefore(db, schema.workspaces, named);
  const asked = {
    title: 'Why?',
    slug: 'why',
    definition: { elements: [{ type: 'text', name: 'why', title: 'Why?' }] },
  };
  const workspaceId = workspace.id;
  const survey = await rowOfBefore(db, schema.surveys, { workspaceId, ...asked });
  const of = { workspaceId, surveyId: survey.id };
  const analysis = await rowOfBefore(db, schema.analyses, { ...of, seed: 1 });
  return { database, db, workspace, survey, of, analysis };
}

async function anOlderReport() {
  const { database, db, workspace, survey, of, analysis } = await aSurveyOfBefore();
  const { definition } = survey;
  const frozen = { ...of, version: 1, definition, hypotheses: [] };
  const publication = await rowOfBefore(db, schema.publications, frozen);
  const named = { workspaceId: workspace.id, externalId: 'c1', name: 'Ivanova' };
  const customer = await rowOfBefore(db, schema.customers, named);
  await rowOfBefore(db, schema.responses, {
    ...of,
    publicationId: publication.id,
    customerId: customer.id,
    answers: { why: `  ${said} ` },
    locale: 'en',
    finishedAt: '2026-04-01T09:00:00Z',
  });
  const tag = { ...of, name: 'Fear of the camera', words: ['camera'] };
  const code = await rowOfBefore(db, schema.codes, tag);
  const gone = '00000000-0000-7000-8000-000000000001';
  const content = olderReport(customer.id, gone);
  const made = { analysisId: analysis.id, verdict: 'segment', answers: 1, content } as const;
  const report = await rowOfBefore(db, reports, { ...of, ...made });
  return { database, db, workspace, report, customer, gone, code };
}

it('people leave the reports that were there before, and what they said still stands', async () => {
  const { database, db, workspace, report, customer, gone, code } = await anOlderReport();
  await migrate(database);

  const { content } = (await findReport(db, workspace.id, report.id))!;
  const [segment] = content.segments;
  expect(segment!.quotes).toEqual([
    { question: 'Why?', text: said, grade: segmentReport.grades.byCustomer.c4!.fine },
    { question: 'Why?', text: '', withdrawn: true },
  ]);
  expect(segment!.traits[0]!.quotes![0]!.text).toBe('… in April families were waiting 🙂 …');
  expect(content.codes!.map(({ words }) => words)).toEqual([segmentReport.codes![0]!.words, null]);
  expect(content.codes![0]!.quotes[0]!.text).toBe(said);

  const [stored] = await db.select().from(reports);
  const whole = {
    ...kept,
    grades: { ...kept.grades, agreement: { ...kept.grades.agreement!, differing: 1 } },
  };
  const [used] = kept.codes!;
  expect(stored!.content).toEqual({ ...whole, codes: [used, { ...used, name: 'forgotten' }] });
  expect(JSON.stringify(stored!.content)).not.toContain(gone);

  expect(await db.select().from(reportCustomers)).toEqual([
    {
      ...segmentReport.grades.byCustomer.c4!,
      workspaceId: workspace.id,
      reportId: report.id,
      customerId: customer.id,
      grade: 'A',
      ownGrade: 'B2',
      segments: ['s1'],
      answerGroup: 2,
    },
  ]);
  expect(await db.select().from(reportQuotes)).toHaveLength(5);
  expect(await db.select().from(reportCodes)).toMatchObject([{ codeId: code.id, position: 0 }]);
  await expect(db.execute(sql`update reports set answers = 2`)).rejects.toThrow();
}, 120_000);

it.each([
  ['that found nothing', noiseReport],
  ['of too few answers', tooLittleReport],
  ['of before there were codes', withoutCodes(tooLittleReport)],
])(
  'a report %s says what it said',
  async (_which, content) => {
    const { database, db, workspace, survey, analysis } = await aSurveyOfBefore();
    const of = { workspaceId: workspace.id, surveyId: survey.id, analysisId: analysis.id };
    const { verdict } = content;
    await rowOfBefore(db, reports, { ...of, verdict, answers: 1, content });
    await migrate(database);
    const [stored] = await db.select().from(reports);
    const { agreement } = content.grades;
    const { differing: _, ...older } = splitReport(content).kept.grades.agreement ?? {};
    const differing = agreement?.differences.length;
    const grades = {
      ...splitReport(content).kept.grades,
      agreement: agreement && { ...older, differing },
    };
    expect(stored!.content).toEqual({ ...splitReport(content).kept, grades });
  },
  120_000,
);

function withoutCodes({ codes: _, ...report }: Report): Report {
  return report;
}
