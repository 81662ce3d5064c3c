import { expect, test } from 'vitest';
import { noiseReport, segmentReport } from '#test/fixtures/reports';
import { screenerQuestions } from '#test/fixtures/reports/questionnaire';
import { aReport, aSurvey } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { listSurveys } from '~/domain/responses/list-surveys.server';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['editor', 'viewer']);
const definition: Record<string, unknown> = screenerQuestions;
const survey = await aSurvey(db, id, { definition });
const report = await aReport(db, survey, segmentReport);
const noise = await aReport(db, survey, noiseReport);

const make = (of: string, { target = 'a', by = 'editor' as 'editor' | 'viewer' } = {}) =>
  press(action, { report: of, target }, { fields: {}, by });
const count = async () => (await listSurveys(db, id)).length;

test('a screener becomes a survey, and leads to it', async () => {
  const before = await count();
  expect((await make(report.id)).location).toMatch(/\/surveys\/[\w-]{36}$/);
  expect(await count()).toBe(before + 1);
});

test('a report without a screener makes none, and the page says why', async () => {
  const before = await count();
  expect(await make(noise.id)).toMatchObject({ status: 400, errors: { '': 'noScreener' } });
  expect(await count()).toBe(before);
});

test('there are cards of A and of C only, and only who may edit makes surveys', async () => {
  expect(await make(report.id, { target: 'b' })).toMatchObject({ status: 404 });
  expect(await make(report.id, { by: 'viewer' })).toMatchObject({ status: 403 });
});
