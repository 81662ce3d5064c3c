import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { codes, customers, reportCustomers, reportQuotes, reports } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { aReportOfPeople } from '#test/support/a-report-of-people';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  aPublication,
  aReport,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { findReport } from '../reports.server';
import type { ShownQuote, ShownReport } from '../shown-report';
import { withdrawAndForget } from '../withdraw-and-forget.server';
import { holdReportsOf } from './hold-reports.server';
import { keepParts } from './keep-parts.server';
import { listDifferences, listMembers } from './report-people.server';
import { peopleOf, splitReport } from './split-report';

const now = new Date('2026-06-30T09:00:00Z');

/** c4 is quoted as a member, c7 below a trait, c21 below the code. */
async function aQuotingReport() {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db);
  const survey = await aSurvey(db, workspace.id);
  const made = await aReportOfPeople(db, survey, segmentReport);
  const read = async () => (await findReport(db, workspace.id, made.report.id))!.content;
  const idOf = (named: string) => made.customerIds.get(named)!;
  const withdraw = (named: string) =>
    withdrawAndForget(db, workspace.id, { responseId: made.responses.get(named)!.id, now });
  return { db, workspace, survey, ...made, read, idOf, withdraw };
}

const quotesOf = (report: ShownReport): ShownQuote[] => [
  ...report.segments.flatMap(({ quotes, traits }) => [
    ...quotes,
    ...traits.flatMap((trait) => trait.quotes ?? []),
  ]),
  ...(report.codes ?? []).flatMap(({ quotes }) => quotes),
];
const said = splitReport(segmentReport).quotes;
const textOf = (named: string) => said.find(({ customerId }) => customerId === named)!.text;
const standing = (report: ShownReport) =>
  quotesOf(report)
    .map(({ text }) => text)
    .sort();
const allBut = (...named: string[]) =>
  [
    ...said.map(({ text }) => text).filter((text) => !named.map(textOf).includes(text)),
    ...named.map(() => ''),
  ].sort();

/** What a report counts: no deletion may change it. */
const countsOf = ({ grades, segments, codes: used, answerGroups, coverage }: ShownReport) => ({
  grades,
  coverage,
  answerGroups,
  inside: segments.map(({ inside }) => inside),
  used: used?.map(({ name, people }) => ({ name, people })),
});

describe('a report', () => {
  it('is read with the words people wrote, and the grade of who wrote them', async () => {
    const { read } = await aQuotingReport();
    const report = await read();
    expect(standing(report)).toEqual(allBut());
    expect(report.codes![0]!.words).toEqual(['afraid', 'camera', 'screen']);
    const { byCustomer } = segmentReport.grades;
    expect(report.segments[0]!.quotes[0]).toEqual({
      question: 'What made you look for a course?',
      text: textOf('c4'),
      grade: byCustomer.c4!.fine,
    });
  });

  it('holds nobody: no words, no ids', async () => {
    const { db, customerIds } = await aQuotingReport();
    const [stored] = await db.select().from(reports);
    const content = JSON.stringify(stored!.content);
    for (const { text } of said) expect(content).not.toContain(text.slice(0, 20));
    for (const id of customerIds.values()) expect(content).not.toContain(id);
    expect(content).not.toContain('"c5"');
  });

  it('quotes what stands deep in an answer', async () => {
    const db = await freshDatabase();
    const workspace = await aWorkspace(db);
    const items = [
      { name: 'first', title: 'First' },
      { name: 'second', title: 'Second' },
    ];
    const definition = { elements: [{ type: 'multipletext', name: 'reasons', items }] };
    const survey = await aSurvey(db, workspace.id, { definition });
    const publication = await aPublication(db, survey);
    const customer = await aCustomer(db, workspace.id);
    const answers = { reasons: { first: 'no', second: '  We moved to Rome last year' } };
    await aResponse(db, publication, { customerId: customer.id, answers });
    const report = await aReport(db, survey, segmentReport);
    const quote = { place: 's1', position: 0, question: 'Second', key: 'reasons', row: 'second' };
    const of = {
      workspaceId: workspace.id,
      reportId: report.id,
      surveyId: survey.id,
      codes: [],
    };
    const stretch = { from: 5, to: 18, text: '', customerId: customer.id };
    await keepParts(db, of, { people: [], quotes: [{ ...quote, ...stretch }] });
    const { content } = (await findReport(db, workspace.id, report.id))!;
    expect(content.segments[0]!.quotes).toEqual([
      { question: 'Second', text: '… moved to Rome …' },
    ]);
  });

  it('leaves out who went while it was made', async () => {
    const db = await freshDatabase();
    const workspace = await aWorkspace(db);
    const survey = await aSurvey(db, workspace.id);
    const report = await aReport(db, survey, segmentReport);
    const gone = await aCustomer(db, workspace.id);
    await db.delete(customers).where(eq(customers.id, gone.id));
    const foreign = await aCustomer(db, (await aWorkspace(db)).id);
    const people = peopleOf(segmentReport);
    const those = [gone, foreign].map(({ id }) => ({ ...people[0]!, customerId: id }));
    const of = {
      workspaceId: workspace.id,
      reportId: report.id,
      surveyId: survey.id,
      codes: [],
    };
    await keepParts(db, of, { people: [JSON.stringify(those)], quotes: [] });
    expect(await db.select().from(reportCustomers)).toEqual([]);
  });
});

describe('who takes her answer back', () => {
  it('while a report is made is in none of its segments', async () => {
    const { db, workspace, survey, withdraw, idOf } = await aQuotingReport();
    const report = await aReport(db, survey, segmentReport);
    await withdraw('c4');
    const [person, other] = ['c4', 'c7'].map((named) => {
      const people = peopleOf(segmentReport);
      return { ...people.find(({ customerId }) => customerId === named)!, customerId: idOf(named) };
    });
    const of = {
      workspaceId: workspace.id,
      reportId: report.id,
      surveyId: survey.id,
      codes: [],
    };
    await keepParts(db, of, { people: [JSON.stringify([person, other])], quotes: [] });
    const inFirst = { reportId: report.id, segmentId: 's1' };
    expect(await listMembers(db, workspace.id, inFirst)).toEqual([idOf('c7')]);
  });

  it('at the moment a report is stored waits until it is, and is forgotten by it', async () => {
    const { db, workspace, survey, withdraw, idOf } = await aQuotingReport();
    const person = peopleOf(segmentReport).find(({ customerId }) => customerId === 'c4')!;
    let withdrawn: Promise<void> | undefined;
    const reportId = await db.transaction(async (tx) => {
      await holdReportsOf(tx, survey.id);
      const report = await aReport(tx, survey, segmentReport);
      const of = { workspaceId: workspace.id, reportId: report.id, surveyId: survey.id, codes: [] };
      await keepParts(tx, of, {
        people: [JSON.stringify([{ ...person, customerId: idOf('c4') }])],
        quotes: [],
      });
      withdrawn = withdraw('c4');
      // Time enough to forget, had it not to wait.
      await wait(300);
      return report.id;
    });
    await withdrawn;
    expect(await listMembers(db, workspace.id, { reportId, segmentId: 's1' })).toEqual([]);
  });

  it('is quoted nowhere; the others are, and every count stays', async () => {
    const { read, withdraw } = await aQuotingReport();
    const before = await read();
    await withdraw('c4');
    const after = await read();
    expect(standing(after)).toEqual(allBut('c4'));
    expect(quotesOf(after).filter(({ withdrawn }) => withdrawn)).toEqual([
      { question: 'What made you look for a course?', text: '', withdrawn: true },
    ]);
    expect(countsOf(after)).toEqual(countsOf(before));
  });

  it('is in no segment and no group any more; her grade comes from payments and stays', async () => {
    const { db, workspace, report, idOf, withdraw } = await aQuotingReport();
    const inFirst = { reportId: report.id, segmentId: 's1' };
    const members = await listMembers(db, workspace.id, inFirst);
    expect(members).toEqual(expect.arrayContaining([idOf('c4'), idOf('c7')]));
    await withdraw('c4');
    expect(new Set(await listMembers(db, workspace.id, inFirst))).toEqual(
      new Set(members.filter((id) => id !== idOf('c4'))),
    );
    const [row] = await db
      .select()
      .from(reportCustomers)
      .where(eq(reportCustomers.customerId, idOf('c4')));
    expect(row).toMatchObject({ grade: 'A', segments: [], answerGroup: null });
  });

  it('is not quoted again with what she says later', async () => {
    const { db, publication, read, idOf, withdraw } = await aQuotingReport();
    await withdraw('c4');
    const answers = { lookedFor: textOf('c4') };
    await aResponse(db, publication, { customerId: idOf('c4'), answers });
    expect(standing(await read())).toEqual(allBut('c4'));
  });

  it('does not touch the reports of another survey', async () => {
    const { db, workspace, idOf, withdraw } = await aQuotingReport();
    const elsewhere = await aSurvey(db, workspace.id);
    const other = await aReport(db, elsewhere, segmentReport);
    const person = { ...peopleOf(segmentReport)[0]!, customerId: idOf('c4') };
    await aResponse(db, await aPublication(db, elsewhere), { customerId: idOf('c4') });
    const of = { workspaceId: workspace.id, reportId: other.id, surveyId: elsewhere.id, codes: [] };
    await keepParts(db, of, { people: [JSON.stringify([person])], quotes: [] });
    await withdraw('c4');
    const inFirst = { reportId: other.id, segmentId: 's1' };
    expect(await listMembers(db, workspace.id, inFirst)).toEqual([idOf('c4')]);
  });
});

describe('a customer who is gone', () => {
  it('is in no report: no words, no id, no figures; every count stays', async () => {
    const { db, workspace, report, read, idOf } = await aQuotingReport();
    const before = await read();
    const differing = await listDifferences(db, workspace.id, report.id);
    expect(differing.map(({ customerId }) => customerId)).toContain(idOf('c3'));
    for (const named of ['c3', 'c7'])
      await db.delete(customers).where(eq(customers.id, idOf(named)));
    const after = await read();
    expect(standing(after)).toEqual(allBut('c7'));
    expect(countsOf(after)).toEqual(countsOf(before));
    const rest = await listDifferences(db, workspace.id, report.id);
    expect(rest).toEqual(differing.filter(({ customerId }) => customerId !== idOf('c3')));
    const everything = JSON.stringify([
      await db.select().from(reports),
      await db.select().from(reportCustomers),
      await db.select().from(reportQuotes),
    ]);
    for (const named of ['c3', 'c7']) expect(everything).not.toContain(idOf(named));
  });
});

describe('a code that is deleted', () => {
  it('takes its words out of the report; its name and its count stay', async () => {
    const { db, read } = await aQuotingReport();
    const before = await read();
    await db.delete(codes);
    const after = await read();
    expect(after.codes![0]).toMatchObject({ name: 'fear of the camera', words: null });
    expect(countsOf(after)).toEqual(countsOf(before));
  });
});
