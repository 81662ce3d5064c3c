import { expect, it } from 'vitest';
import { noiseReport, segmentReport } from '#test/fixtures/reports';
import { aReportOfPeople } from '#test/support/a-report-of-people';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aResponse, aSurvey, aWorkspace } from '#test/support/make';
import type { Report } from '~/analysis/report';
import { findReport } from './reports.server';
import { findTruth } from './truth.server';

const db = await freshDatabase();
const rule = { en: 'who moved', ru: 'кто переехал' };
const hiding = (planted: string[]) =>
  JSON.stringify({ truth: { planted, rule, falseFavourites: null } });

/** Everybody quoted in the report answered; those of them in its first segment are named by it. */
async function revealed(metadata: string | null, content: Report = segmentReport) {
  const workspace = await aWorkspace(db, { metadata });
  const survey = await aSurvey(db, workspace.id);
  const made = await aReportOfPeople(db, survey, content);
  const report = await findReport(db, workspace.id, made.report.id);
  return { ...made, workspace, truth: await findTruth(db, workspace, report!) };
}

it('where nothing was hidden there is nothing to reveal', async () => {
  expect((await revealed(null)).truth).toBeNull();
});

it('who was planted and named is counted, of the named and of the planted who answered', async () => {
  // c104 answered and is not in the segment, c999 never came.
  const { truth } = await revealed(hiding(['c4', 'c7', 'c11', 'c104', 'c999']));
  const { precision, recall, f1 } = truth!.comparison;
  expect(truth!.truth).toMatchObject({ rule });
  expect([precision.count, recall.count, recall.total]).toEqual([3, 3, 4]);
  expect(f1).toBeCloseTo(6 / (precision.total + 4), 12);
});

it('whoever answered after the report could not be found by it', async () => {
  const { workspace, publication, report } = await revealed(hiding(['c4', 'late']));
  const { id: customerId } = await aCustomer(db, workspace.id, { externalId: 'late' });
  const stored = (await findReport(db, workspace.id, report.id))!;
  const plantedWhoAnswered = async () =>
    (await findTruth(db, workspace, stored))!.comparison.recall.total;
  const finishedAt = new Date(report.createdAt.getTime() + 1_000);
  await aResponse(db, publication, { customerId, finishedAt });
  expect(await plantedWhoAnswered()).toBe(1);
});

it('a report that rightly claims nothing is told so', async () => {
  const { truth } = await revealed(hiding([]), noiseReport);
  expect(truth!.comparison.outcome).toBe('refusedRightly');
});
