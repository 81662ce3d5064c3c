import { beforeAll, expect, it } from 'vitest';
import type { Db } from '#db/client';
import { outboxMails } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aWorkspace } from '#test/support/make';
import { createSurvey } from '../surveys/create-survey.server';
import { publishSurvey } from '../surveys/publish-survey.server';
import { countInvitations, countReachable } from './invitations.server';
import { inviteCustomers } from './invite-customers.server';
import { sendInvitations } from './send-invitations.server';

const now = new Date('2026-05-01T12:00:00Z');
let db: Db;

beforeAll(async () => {
  db = await freshDatabase();
});

it('everybody gets one link, and one letter where there is an address', async () => {
  const { id: workspaceId } = await aWorkspace(db, { name: 'Bakery' });
  for (let one = 0; one < 23; one++) {
    await aCustomer(db, workspaceId, { email: one < 21 ? `c${one}@example.com` : null });
  }
  const survey = await createSurvey(db, workspaceId, { template: 'find-the-a-segment', now });
  await publishSurvey(db, workspaceId, survey.id, { now });
  const invite = () => inviteCustomers(db, workspaceId, survey.id, { customerIds: 'all', now });
  expect(await invite()).toEqual({ invited: 23 });
  expect(await invite()).toEqual({ invited: 0 });
  const reach = () => countReachable(db, workspaceId, survey.id);
  expect(await reach()).toEqual({ customers: 23, uninvited: 0, unsentWithEmail: 21 });
  const sending = { workspaceId, surveyId: survey.id, locale: 'en' as const };
  await sendInvitations(db, sending, new AbortController().signal);
  await sendInvitations(db, sending, new AbortController().signal);
  expect(await db.$count(outboxMails)).toBe(21);
  expect(await countInvitations(db, workspaceId, survey.id)).toEqual({
    invited: 23,
    sent: 21,
    opened: 0,
    answered: 0,
  });
  const [mail] = await db.select().from(outboxMails).limit(1);
  expect(mail?.plainText).toMatch(/http:\/\/localhost:\d+\/a\/[\w-]{24}/);
});
