import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { segmentReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aMember, aReport, aSurvey, aUser, aWorkspace } from '#test/support/make';
import { recordEvent } from '~/domain/events/record-event.server';
import { pauseSurvey } from '~/domain/surveys/change-survey-status.server';
import { inviteMember } from '~/domain/workspaces/invite-member.server';
import { acceptProfile } from '../offers/accept-profile.server';
import { createOffer } from '../offers/create-offer.server';
import { findSaved } from './find-saved.server';
import { listHistory } from './history.server';
import { undoEvent } from './undo-event.server';

const db = await freshDatabase();

async function aPlace() {
  const { id: workspaceId } = await aWorkspace(db, { name: 'Bakery' });
  const { id: userId } = await aUser(db, { name: 'Anna' });
  await aMember(db, workspaceId, userId, 'founder');
  const survey = await aSurvey(db, workspaceId, { title: 'Why us?', status: 'inProgress' });
  return { workspaceId, userId, survey };
}

describe('what happened is said with today’s names', () => {
  it('of everything that has one', async () => {
    const { workspaceId, userId, survey } = await aPlace();
    const customer = await aCustomer(db, workspaceId, { name: 'Ivanov' });
    const { id: reportId } = await aReport(db, survey, segmentReport);
    const naming = {
      reportId,
      segmentId: 's1',
      name: 'Movers',
      acceptedBy: userId,
      now: new Date(),
    };
    const profile = await acceptProfile(db, workspaceId, naming);
    const profileId = profile.ok ? profile.profileId : '';
    const made = { profileId, title: 'Course', createdBy: userId, now: new Date() };
    await createOffer(db, workspaceId, made);
    const by = { workspaceId, by: userId };
    const joined = { ...by, subjectId: userId, after: { role: 'founder' } };
    await recordEvent(db, { ...joined, verb: 'member.joined' });
    await recordEvent(db, { ...by, subjectId: workspaceId, verb: 'workspace.created' });
    const graded = { ...by, subjectId: customer.id, before: { grade: 'A1' } };
    await recordEvent(db, { ...graded, verb: 'customer.gradeWithdrawn' });
    const answered = { workspaceId, by: 'customer', subjectId: uuidv7(), otherId: survey.id };
    await recordEvent(db, { ...answered, verb: 'response.finished' });
    const told = await listHistory(db, { workspaceId, canManage: false }, { limit: 9 });
    expect(told.map(({ verb, subjectName, otherName }) => [verb, subjectName, otherName])).toEqual([
      ['response.finished', null, 'Why us?'],
      ['customer.gradeWithdrawn', 'Ivanov', null],
      ['workspace.created', 'Bakery', null],
      ['member.joined', 'Anna', null],
      ['offer.created', 'Course', null],
      ['profile.accepted', null, 'Why us?'],
    ]);
  });

  it('but who was invited is named only to who may invite', async () => {
    const { workspaceId, userId: byUserId } = await aPlace();
    const wish = { byUserId, email: 'eva@example.com', role: 'viewer' as const, now: new Date() };
    await inviteMember(db, workspaceId, wish);
    const named = async (canManage: boolean) =>
      (await listHistory(db, { workspaceId, canManage }, { limit: 1 }))[0]?.subjectName;
    expect([await named(true), await named(false)]).toEqual(['eva@example.com', null]);
  });

  it('never with a name of another workspace', async () => {
    const [mine, other] = [await aPlace(), await aPlace()];
    const stranger = await aCustomer(db, other.workspaceId);
    const { id: reportId } = await aReport(db, other.survey, segmentReport);
    const of = { workspaceId: mine.workspaceId, by: mine.userId };
    const before = { grade: '' };
    const graded = { ...of, subjectId: stranger.id, before };
    await recordEvent(db, { ...graded, verb: 'customer.gradeWithdrawn' });
    const paused = { ...of, subjectId: other.survey.id, before: { status: 'paused' as const } };
    await recordEvent(db, { ...paused, verb: 'survey.completed' });
    const reported = {
      ...of,
      subjectId: reportId,
      otherId: other.survey.id,
      after: { answers: 1 },
    };
    await recordEvent(db, { ...reported, verb: 'report.made' });
    const reader = { workspaceId: mine.workspaceId, canManage: true };
    const told = await listHistory(db, reader, { limit: 9 });
    expect(told.map(({ subjectName, otherName }) => [subjectName, otherName])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

describe('what a page says after an act', () => {
  it('is what was done, that it was taken back, and that it was done again', async () => {
    const { workspaceId, userId, survey } = await aPlace();
    const by = { workspaceId, userId, role: 'founder' as const, now: new Date() };
    const paused = await pauseSurvey(db, workspaceId, survey.id, { by: userId, now: by.now });
    let eventId = paused.ok ? paused.eventId : '';
    for (const kind of ['saved', 'undone', 'redone']) {
      const saved = await findSaved(db, by, eventId);
      expect(saved).toMatchObject({ kind, event: { subjectName: 'Why us?' }, whyNot: null });
      const undone = await undoEvent(db, eventId, by);
      expect(await findSaved(db, by, eventId)).toMatchObject({ whyNot: { reason: 'undone' } });
      eventId = undone.ok ? undone.eventId : '';
    }
  });

  it('is nothing for what an address made up, and for what another did', async () => {
    const { workspaceId, userId, survey } = await aPlace();
    const by = { workspaceId, userId, role: 'founder' as const, now: new Date() };
    const { id: otherId } = await aUser(db);
    const paused = await pauseSurvey(db, workspaceId, survey.id, { by: otherId, now: by.now });
    const eventId = paused.ok ? paused.eventId : '';
    for (const odd of [null, '', 'x', uuidv7(), eventId])
      expect(await findSaved(db, by, odd)).toBeNull();
    expect(await findSaved(db, { ...by, userId: otherId }, eventId)).toMatchObject({
      kind: 'saved',
    });
    expect(await findSaved(db, by, 'unchanged')).toMatchObject({ kind: 'unchanged', event: null });
  });

  it('offers no way back where there is none', async () => {
    const { workspaceId, userId } = await aPlace();
    const by = { workspaceId, userId, role: 'founder' as const, now: new Date() };
    const created = { workspaceId, by: userId, subjectId: workspaceId };
    const { eventId } = await recordEvent(db, { ...created, verb: 'workspace.created' });
    expect(await findSaved(db, by, eventId)).toMatchObject({ whyNot: { reason: 'never' } });
    expect(await undoEvent(db, eventId, by)).toMatchObject({ why: { reason: 'never' } });
    expect(await undoEvent(db, 'made up', by)).toMatchObject({ why: { reason: 'notFound' } });
  });
});
