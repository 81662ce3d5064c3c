import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { events } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aUser, aWorkspace } from '#test/support/make';
import {
  type EventsWanted,
  findBefore,
  findEvent,
  findLatestEvent,
  listEvents,
} from './events.server';
import { recordEvent } from './record-event.server';

const db = await freshDatabase();
const at = (day: number) => new Date(Date.UTC(2026, 5, day));
const [surveyId, responseId, customerId] = [uuidv7(), uuidv7(), uuidv7()];

/** Four acts, a day each, and one of another workspace about the same survey. */
async function happened() {
  const [mine, other] = [await aWorkspace(db), await aWorkspace(db)].map(({ id }) => ({
    workspaceId: id,
  })) as [{ workspaceId: string }, { workspaceId: string }];
  const anna = await aUser(db, { name: 'Anna' });
  const survey = { ...mine, subjectId: surveyId };
  const status = { before: { status: 'inProgress' as const } };
  await recordEvent(db, { ...survey, ...status, verb: 'survey.paused', by: anna.id, at: at(1) });
  const answer = { ...mine, subjectId: responseId, otherId: surveyId, by: 'customer', at: at(2) };
  await recordEvent(db, { ...answer, verb: 'response.finished' });
  const grade = { before: { grade: '' }, after: { grade: 'A1' }, by: anna.id, at: at(3) };
  const of = { ...mine, ...grade, subjectId: customerId };
  const graded = await recordEvent(db, { ...of, verb: 'customer.graded' });
  const sent = { after: { count: 3 }, by: null, at: at(4) };
  await recordEvent(db, { ...survey, ...sent, verb: 'invitations.sent' });
  const theirs = { ...other, ...status, subjectId: surveyId, by: anna.id, at: at(5) };
  await recordEvent(db, { ...theirs, verb: 'survey.paused' });
  const verbsOf = async (wanted: Omit<EventsWanted, 'limit'>, limit = 9) =>
    (await listEvents(db, mine.workspaceId, { ...wanted, limit })).map(({ verb }) => verb);
  return { mine, other, anna, graded, verbsOf };
}

describe('what happened in a workspace', () => {
  it('is told the newest first, as much as was asked for', async () => {
    const { mine, verbsOf } = await happened();
    const all = ['invitations.sent', 'customer.graded', 'response.finished', 'survey.paused'];
    expect(await verbsOf({})).toEqual(all);
    expect(await verbsOf({}, 2)).toEqual(all.slice(0, 2));
    const [first] = await listEvents(db, mine.workspaceId, { limit: 1 });
    expect(first!.at).toEqual(at(4));
    expect(await verbsOf({ before: first! })).toEqual(all.slice(1));
  });

  it('is found by whom it was done, what it was done to, and what it is about', async () => {
    const { anna, verbsOf } = await happened();
    expect(await verbsOf({ actorId: anna.id })).toEqual(['customer.graded', 'survey.paused']);
    expect(await verbsOf({ about: 'survey' })).toEqual(['survey.paused']);
    expect(await verbsOf({ about: 'surv' })).toEqual([]);
    const subject = { kind: 'survey' as const, id: surveyId };
    expect(await verbsOf({ subject })).toEqual(['invitations.sent', 'survey.paused']);
    expect(await verbsOf({ subject: { ...subject, kind: 'report' } })).toEqual([]);
  });

  it('says who: a member by name, a customer never, the machine as itself', async () => {
    const { anna, mine } = await happened();
    const told = await listEvents(db, mine.workspaceId, { limit: 3 });
    expect(told.map(({ actor, subject, other }) => ({ actor, subject, other }))).toEqual([
      {
        actor: { kind: 'machine', id: null, name: null },
        subject: { kind: 'survey', id: surveyId },
        other: null,
      },
      {
        actor: { kind: 'member', id: anna.id, name: 'Anna' },
        subject: { kind: 'customer', id: customerId },
        other: null,
      },
      {
        actor: { kind: 'customer', id: null, name: null },
        subject: { kind: 'response', id: responseId },
        other: { kind: 'survey', id: surveyId },
      },
    ]);
  });

  it('holds what a later version wrote without telling it', async () => {
    const { other } = await happened();
    const [later] = await db
      .insert(events)
      .values({
        ...{ ...other, actorKind: 'machine', verb: 'customer.praised', at: at(6) },
        ...{ subjectKind: 'customer', subjectId: customerId },
      })
      .returning();
    expect(await findEvent(db, other.workspaceId, later!.id)).toBeNull();
    expect(await listEvents(db, other.workspaceId, { limit: 9 })).toHaveLength(1);
  });
});

describe('one event', () => {
  it('is the latest among the verbs asked for, about that very thing', async () => {
    const { mine } = await happened();
    const latest = async (
      subjectId: string,
      among: Parameters<typeof findLatestEvent>[2]['among'],
    ) => (await findLatestEvent(db, mine.workspaceId, { subjectId, among }))?.verb;
    expect(await latest(surveyId, ['survey.paused', 'invitations.sent'])).toBe('invitations.sent');
    expect(await latest(surveyId, ['survey.paused'])).toBe('survey.paused');
    expect(await latest(customerId, ['survey.paused'])).toBeUndefined();
  });

  it('is read only in its own workspace, and so is how it was before', async () => {
    const { graded, mine, other } = await happened();
    expect(await findBefore(db, mine.workspaceId, graded.eventId)).toEqual({ grade: '' });
    expect(await findBefore(db, other.workspaceId, graded.eventId)).toBeNull();
    expect(await findEvent(db, mine.workspaceId, graded.eventId)).toMatchObject({
      after: { grade: 'A1' },
      undoes: null,
      isUndone: false,
    });
    expect(await findEvent(db, other.workspaceId, graded.eventId)).toBeNull();
  });
});
