// From raw answers to a report, from its screener to a file, and back from the file to raw answers.
import { expect, it } from 'vitest';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  aPublication,
  aPurchase,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { scoreScreener } from '~/analysis/screener/score-screener';
import { createRandom } from '~/analysis/statistics/random';
import { i18nFor } from '~/i18n/i18n.server';
import { findLatestReportOf, findReport } from '../reports.server';
import { requestAnalysis } from '../request-analysis.server';
import { runAnalysis } from '../run-analysis.server';
import { findScreenerFile } from './find-screener-file.server';
import { readScreenerFile } from './screener-file';

const now = new Date('2026-06-30T09:00:00Z');
const definition = {
  elements: [
    { type: 'radiogroup', name: 'changed', choices: ['online', 'moved', 'nothing'], early: true },
    { type: 'text', name: 'months', inputType: 'number', early: true },
    { type: 'checkbox', name: 'tried', choices: ['books', 'course', 'mentor'], early: true },
    { type: 'boolean', name: 'certificate', early: true },
    {
      type: 'matrix',
      name: 'job',
      rows: ['before', 'now'],
      columns: ['own', 'hired'],
      early: true,
    },
    { type: 'radiogroup', name: 'late', choices: ['yes', 'no'] },
  ],
};

function person(seed: number) {
  const random = createRandom(seed);
  const pick = <Value>(...values: Value[]) => values[random.integer(values.length)]!;
  const answers = {
    changed: pick('online', 'moved', 'nothing'),
    months: random.integer(24),
    tried: ['books', 'course', 'mentor'].filter(() => random.next() < 0.4),
    certificate: pick(true, false),
    job: { before: pick('own', 'hired'), now: pick('own', 'hired') },
    late: pick('yes', 'no'),
  };
  const isMoving = answers.changed === 'online' && answers.months <= 9;
  return { answers, isA: random.next() < (isMoving ? 0.9 : 0.12) };
}

it('the downloaded screener flags the same people as the report', async () => {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db, { currency: 'EUR', timeZone: 'Pacific/Kiritimati' });
  const survey = await aSurvey(db, workspace.id, { definition });
  const publication = await aPublication(db, survey);
  const people = Array.from({ length: 120 }, (_, seed) => person(seed + 1));
  const day = { orderedAt: new Date('2026-01-05'), paidAt: new Date('2026-01-06') };
  for (const { answers, isA } of people) {
    const customer = await aCustomer(db, workspace.id);
    for (const _order of isA ? [1, 2] : [1])
      await aPurchase(db, customer, { currency: 'EUR', ...day });
    await aResponse(db, publication, { customerId: customer.id, answers });
  }
  const asked = { requestedBy: null, seed: 1, now };
  const { analysisId } = await requestAnalysis(db, workspace.id, survey.id, asked);
  const which = { workspaceId: workspace.id, analysisId };
  await runAnalysis(db, which, { signal: new AbortController().signal, clock: () => now });
  const reportId = (await findLatestReportOf(db, workspace.id, survey.id))!.id;
  const { screener } = (await findReport(db, workspace.id, reportId))!.content;
  const t = i18nFor('ru').t;
  const found = await findScreenerFile(db, workspace.id, {
    reportId,
    target: 'A',
    t,
    locale: 'ru',
  });
  const file = readScreenerFile(JSON.parse(JSON.stringify(found?.screener)))!;
  expect(file.items.map(({ question }) => question)).toContain('changed');
  expect(file.items.map(({ question }) => question)).not.toContain('late');
  const flags = people.map(({ answers }) => scoreScreener(file, answers).flagged);
  expect(flags).toEqual(people.map(({ answers }) => scoreScreener(screener!, answers).flagged));
  expect(flags.filter(Boolean)).toHaveLength(screener!.flagged.count);
  expect(file.measured.respondents).toBe(120);
});
