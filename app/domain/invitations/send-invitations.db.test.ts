import { eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Db, rows } from '#db/client';
import { outboxMails } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aCustomer, anInvitation, aSurvey, aUser, aWorkspace } from '#test/support/make';
import { listEvents } from '~/domain/events/events.server';
import { createSurvey } from '../surveys/create-survey.server';
import { publishSurvey } from '../surveys/publish-survey.server';
import { countInvitations, countReachable } from './invitations.server';
import { inviteCustomers } from './invite-customers.server';
import { requestSending } from './request-sending.server';
import { sendInvitationsJob } from './send-invitations.job.server';
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
    answered: 0,
  });
  const [mail] = await db.select().from(outboxMails).limit(1);
  expect(mail?.plainText).toMatch(/http:\/\/localhost:\d+\/a\/[\w-]{24}/);
});

describe('letters', () => {
  const unstopped = new AbortController().signal;

  /** Three customers with an address and a link, of whom one has answered, one got her letter before. */
  async function aSending(status: 'inProgress' | 'paused' = 'inProgress') {
    const { id: workspaceId } = await aWorkspace(db);
    const survey = await aSurvey(db, workspaceId, { status });
    for (const earlier of [{}, { answeredAt: now }, { sentAt: now }]) {
      const email = `${uuidv7()}@example.com`;
      await anInvitation(db, survey, await aCustomer(db, workspaceId, { email }), earlier);
    }
    await anInvitation(db, survey, await aCustomer(db, workspaceId));
    const sending = { workspaceId, surveyId: survey.id, locale: 'en' as const };
    const mails = () => db.$count(outboxMails, eq(outboxMails.workspaceId, workspaceId));
    const told = async () =>
      (await listEvents(db, workspaceId, { limit: 9 })).map(({ verb, after }) => [verb, after]);
    return { sending, mails, told };
  }

  it('go to whom one is still due, and a round is one fact with their number', async () => {
    const { sending, mails, told } = await aSending();
    await sendInvitations(db, sending, unstopped);
    expect([await mails(), await told()]).toEqual([1, [['invitations.sent', { count: 1 }]]]);
    await sendInvitations(db, sending, unstopped);
    expect([await mails(), await told()]).toEqual([1, [['invitations.sent', { count: 1 }]]]);
  });

  it('wait while the survey rests', async () => {
    const { sending, mails, told } = await aSending('paused');
    await sendInvitations(db, sending, unstopped);
    expect([await mails(), await told()]).toEqual([0, []]);
  });

  it('stop with the server, and leave when the job is done again', async () => {
    const { sending, mails } = await aSending();
    const stopped = sendInvitationsJob.run(sending, { db, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow();
    expect(await mails()).toBe(0);
    await sendInvitationsJob.run(sending, { db, signal: unstopped });
    expect(await mails()).toBe(1);
  });

  it('are asked for by somebody, and leave later', async () => {
    const { sending, mails, told } = await aSending();
    const by = await aUser(db);
    await requestSending(db, sending, by.id);
    expect([await mails(), await told()]).toEqual([0, [['invitations.sendingRequested', null]]]);
    const [queued] = rows<{ count: number }>(
      await db.execute(sql`select count(*)::int as count from pgboss.job
        where name = 'send-invitations' and data @> ${JSON.stringify(sending)}::jsonb`),
    );
    expect(queued).toEqual({ count: 1 });
  });
});
