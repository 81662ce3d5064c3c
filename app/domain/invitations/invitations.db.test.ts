import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { invitations } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aCustomer, anInvitation, aSurvey, aWorkspace } from '#test/support/make';
import { listEvents } from '~/domain/events/events.server';
import {
  countInvitations,
  countReachable,
  listInvitations,
  markAnswered,
} from './invitations.server';
import { inviteAnswered } from './invite-answered.server';
import { inviteCustomers } from './invite-customers.server';

const db = await freshDatabase();
const now = new Date('2026-03-01T09:00:00Z');

async function aPlace(customers = 0) {
  const workspace = await aWorkspace(db);
  const survey = await aSurvey(db, workspace.id);
  const people: Awaited<ReturnType<typeof aCustomer>>[] = [];
  for (let one = 0; one < customers; one += 1) people.push(await aCustomer(db, workspace.id));
  return { workspace, survey, people };
}

describe('who is invited', () => {
  it('gets one link; being invited with others again gives no second', async () => {
    const { workspace, survey, people } = await aPlace(3);
    const invite = (customerIds: string[] | 'all') =>
      inviteCustomers(db, workspace.id, survey.id, { customerIds, now });
    expect(await invite([people[0]!.id])).toEqual({ invited: 1 });
    expect(await invite([people[0]!.id, people[1]!.id])).toEqual({ invited: 1 });
    expect(await invite('all')).toEqual({ invited: 1 });
    expect(await invite('all')).toEqual({ invited: 0 });
    const told = await listEvents(db, workspace.id, { limit: 9 });
    expect(told.map(({ verb, after }) => [verb, after])).toEqual(
      [1, 1, 1].map((count) => ['invitations.made', { count }]),
    );
  });

  it('is a customer of the survey’s own workspace', async () => {
    const [mine, other] = [await aPlace(1), await aPlace(1)];
    const stranger = { customerIds: [other.people[0]!.id], now };
    expect(await inviteCustomers(db, mine.workspace.id, mine.survey.id, stranger)).toEqual({
      invited: 0,
    });
    const all = { customerIds: 'all' as const, now };
    await expect(inviteCustomers(db, mine.workspace.id, other.survey.id, all)).rejects.toThrow(
      `No survey ${other.survey.id} in workspace ${mine.workspace.id}`,
    );
  });

  it('is counted by how far she came, in her own survey', async () => {
    const { workspace, survey, people } = await aPlace(4);
    const sent = { sentAt: now };
    for (const person of people.slice(0, 3)) await anInvitation(db, survey, person, sent);
    const [, , answered] = await listInvitations(db, workspace.id, survey.id, {
      page: 1,
      pageSize: 9,
    });
    await markAnswered(db, answered!.id, now);
    await anInvitation(db, await aSurvey(db, workspace.id), people[3]!, sent);
    expect(await countInvitations(db, workspace.id, survey.id)).toEqual({
      invited: 3,
      sent: 3,
      answered: 1,
    });
    expect(await countReachable(db, workspace.id, survey.id)).toMatchObject({
      customers: 4,
      uninvited: 1,
    });
  });

  it('who answered elsewhere is invited and answered at once, unless she has a link', async () => {
    const { workspace, survey, people } = await aPlace(2);
    await anInvitation(db, survey, people[0]!);
    const of = { workspaceId: workspace.id, surveyId: survey.id };
    const answered = people.map(({ id: customerId }) => ({ customerId, answeredAt: now }));
    const made = await inviteAnswered(db, of, answered);
    expect([...made.keys()]).toEqual([people[1]!.id]);
    const [stored] = await db
      .select()
      .from(invitations)
      .where(eq(invitations.id, made.get(people[1]!.id)!));
    expect(stored).toMatchObject({ ...of, customerId: people[1]!.id, answeredAt: now });
    expect(await inviteAnswered(db, of, [])).toEqual(new Map());
  });
});

it('invitations are listed by name, page by page', async () => {
  const { workspace, survey } = await aPlace();
  for (const name of ['Vera', 'Anna', 'Maria'])
    await anInvitation(db, survey, await aCustomer(db, workspace.id, { name }));
  const names = async (page: number) =>
    (await listInvitations(db, workspace.id, survey.id, { page, pageSize: 2 })).map(
      (one) => one.name,
    );
  expect([await names(1), await names(2)]).toEqual([['Anna', 'Maria'], ['Vera']]);
});
