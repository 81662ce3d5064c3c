import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { analyses } from '#db/schema';
import { aPublication, aResponse, aSurvey } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { action as request } from '../w.$workspace.reports._index/actions.server';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['editor', 'viewer']);
const survey = await aSurvey(db, id, { status: 'inProgress' });
await aResponse(db, await aPublication(db, survey));

const ask = (surveyId: string, by: 'editor' | 'viewer' = 'editor') =>
  press(request, {}, { fields: { survey: surveyId }, by });
const idIn = (location: unknown) => /\/analyses\/([\w-]{36})$/.exec(String(location))?.[1] ?? '';
const statusOf = async (analysis: string) =>
  (await db.select().from(analyses).where(eq(analyses.id, analysis)))[0]?.status;

test('asking for a report leads to its analysis, a survey of elsewhere to nothing', async () => {
  const { location } = await ask(survey.id);
  expect(await statusOf(idIn(location))).toBe('queued');
  expect(await ask('01a00000-0000-7000-8000-000000000000')).toMatchObject({ status: 404 });
  expect(await ask(survey.id, 'viewer')).toMatchObject({ status: 403 });
});

test('an analysis is cancelled where it stands, and asked for again as another', async () => {
  const first = idIn((await ask(survey.id)).location);
  const send = (intent: string) => press(action, { analysis: first }, { fields: { intent } });
  expect(idIn((await send('cancel')).location)).toBe(first);
  expect(await statusOf(first)).toBe('cancelled');
  const second = idIn((await send('again')).location);
  expect(second).not.toBe(first);
  expect(await statusOf(second)).toBe('queued');
});

test('an unknown button, somebody who only looks, an analysis of elsewhere: nothing', async () => {
  const analysis = idIn((await ask(survey.id)).location);
  const send = (by: 'editor' | 'viewer', intent: string, of = analysis) =>
    press(action, { analysis: of }, { fields: { intent }, by });
  expect(await send('editor', 'stop')).toMatchObject({ status: 400 });
  expect(await send('viewer', 'cancel')).toMatchObject({ status: 403 });
  const elsewhere = '01a00000-0000-7000-8000-000000000000';
  expect(await send('editor', 'cancel', elsewhere)).toMatchObject({ status: 404 });
  expect(await statusOf(analysis)).toBe('queued');
});
