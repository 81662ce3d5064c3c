import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { workspaces } from '#db/schema';
import { aCustomer } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { countInvitations } from '~/domain/invitations/invitations.server';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { getSurvey } from '~/domain/surveys/surveys.server';
import type { Role } from '~/domain/workspaces/role';
import { action } from './actions.server';

const now = new Date();
const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['founder', 'viewer']);
const survey = await createSurvey(db, id, { template: 'find-the-a-segment', now });
await publishSurvey(db, id, survey.id, { now });

const send = (fields: Record<string, string>, by: Role = 'founder') =>
  press(action, { survey: survey.id }, { fields, by });
const stored = () => getSurvey(db, id, survey.id);

test('limits are kept, the time by the workspace’s clock; empty fields take them away', async () => {
  await db.update(workspaces).set({ timeZone: 'Asia/Yekaterinburg' }).where(eq(workspaces.id, id));
  const fields = { intent: 'limits', cap: ' 50 ', closesAt: '2026-12-31T18:30', graceHours: '48' };
  expect(await send(fields)).toMatchObject({ status: 200, ok: true, done: 'limits' });
  const closesAt = new Date('2026-12-31T13:30:00Z');
  expect(await stored()).toMatchObject({ responseCap: 50, closesAt, graceHours: 48 });
  await send({ intent: 'limits', cap: '', closesAt: '', graceHours: '0' });
  expect(await stored()).toMatchObject({ responseCap: null, closesAt: null, graceHours: 0 });
});

test('wrong limits are said at both fields, come back as typed, and change nothing', async () => {
  const wrong = { cap: '0', closesAt: 'tomorrow' };
  expect(await send({ intent: 'limits', ...wrong })).toMatchObject({
    status: 400,
    errors: { cap: 'cap', closesAt: 'closesAt' },
    entered: wrong,
  });
  for (const cap of ['-1', '1.5', 'ten', '99999999'])
    expect(await send({ intent: 'limits', cap })).toMatchObject({ errors: { cap: 'cap' } });
  for (const graceHours of ['-1', '1.5', 'x', '721'])
    expect(await send({ intent: 'limits', graceHours })).toMatchObject({
      errors: { graceHours: 'graceHours' },
    });
  expect(await stored()).toMatchObject({ responseCap: null, closesAt: null, graceHours: 0 });
});

test('inviting says how many are new: nobody is invited twice', async () => {
  await aCustomer(db, id);
  await aCustomer(db, id);
  expect(await send({ intent: 'invite' })).toMatchObject({ done: 'invite', count: 2 });
  expect(await send({ intent: 'invite' })).toMatchObject({ done: 'invite', count: 0 });
  expect(await countInvitations(db, id, survey.id)).toMatchObject({ invited: 2 });
});

test('a pause leads back with its event; a second one changes nothing and says so', async () => {
  const paused = await send({ intent: 'pause' });
  expect(paused.location).toMatch(/\?event=[\w-]{36}$/);
  expect(await stored()).toMatchObject({ status: 'paused' });
  expect((await send({ intent: 'pause' })).location).toMatch(/\?event=unchanged$/);
  await send({ intent: 'resume' });
  expect(await stored()).toMatchObject({ status: 'inProgress' });
});

test('an unknown button, somebody who only looks, a survey of elsewhere: nothing happens', async () => {
  expect(await send({ intent: 'delete' })).toMatchObject({ status: 400 });
  expect(await send({ intent: 'complete' }, 'viewer')).toMatchObject({ status: 403 });
  const foreign = { survey: '01a00000-0000-7000-8000-000000000000' };
  expect(await press(action, foreign, { fields: { intent: 'invite' } })).toMatchObject({
    status: 404,
  });
  expect(await stored()).toMatchObject({ status: 'inProgress' });
});
