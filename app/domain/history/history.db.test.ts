import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { customers, events, grades, workspaces } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aMember, aReport, aSurvey, aUser, aWorkspace } from '#test/support/make';
import { listCodes } from '~/domain/codes/codes.server';
import { removeCode, writeCode } from '~/domain/codes/write-code.server';
import { keyOf, readKey } from '~/domain/events/event';
import { recordEvent } from '~/domain/events/record-event.server';
import { giveGrade } from '~/domain/grades/give-grade.server';
import { listGrades } from '~/domain/grades/grades.server';
import { acceptProfile } from '~/domain/offers/accept-profile.server';
import { createOffer } from '~/domain/offers/create-offer.server';
import { listProfiles } from '~/domain/offers/profiles.server';
import { reviseDefinition } from '~/domain/surveys/revise-definition.server';
import { getSurvey } from '~/domain/surveys/surveys.server';
import { listHistory } from './history.server';
import { undoEvent } from './undo-event.server';

const db = await freshDatabase();
const now = new Date('2026-07-01T10:00:00Z');

/** The last statement of the migration that made the table. */
const backfill = () =>
  readFileSync('db/migrations/0010_events.sql', 'utf8').split('--> statement-breakpoint').at(-1)!;

async function aPlace() {
  const { id: workspaceId } = await aWorkspace(db);
  const anna = await aUser(db, { name: 'Anna' });
  await aMember(db, workspaceId, anna.id, 'founder');
  const customer = await aCustomer(db, workspaceId, { name: 'Ivanov' });
  const grade = (word: 'A1' | 'B2' | null, gradedBy = anna.id) => {
    const given = { customerId: customer.id, grade: word, source: 'founder' as const, gradedBy };
    return giveGrade(db, workspaceId, given);
  };
  const current = async () => (await listGrades(db, workspaceId, customer.id))[0]?.grade;
  const by = { workspaceId, userId: anna.id, role: 'founder' as const, now };
  const history = (limit = 20) => listHistory(db, { workspaceId, canManage: true }, { limit });
  const undo = (eventId: string | null, who = by) => undoEvent(db, eventId ?? '', who);
  return { workspaceId, anna, customer, grade, current, by, history, undo };
}

describe('an event', () => {
  it('says who graded whom, and is not there when the command fails', async () => {
    const { workspaceId, anna, customer, grade, history } = await aPlace();
    await grade('A1');
    await grade('A1');
    expect(await history()).toMatchObject([
      { verb: 'customer.graded', actor: { name: 'Anna' }, subjectName: 'Ivanov' },
    ]);
    const broken = db.transaction(async (tx) => {
      const given = { customerId: customer.id, grade: 'B2' as const, source: 'founder' as const };
      await giveGrade(tx, workspaceId, { ...given, gradedBy: anna.id });
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await history()).toHaveLength(1);
  });

  it('never changes and never goes, except with its workspace', async () => {
    const { workspaceId, anna, grade, history } = await aPlace();
    await grade('A1');
    const mine = eq(events.workspaceId, workspaceId);
    await expect(db.update(events).set({ actorId: 'x' }).where(mine)).rejects.toThrow();
    await expect(
      db
        .update(events)
        .set({ after: { grade: 'X' } })
        .where(mine),
    ).rejects.toThrow();
    await expect(db.delete(events).where(mine)).rejects.toThrow();
    expect(await history()).toMatchObject([{ actor: { id: anna.id }, after: { grade: 'A1' } }]);
    await db.delete(workspaces).where(eq(workspaces.id, workspaceId));
    expect(await db.select().from(events).where(mine)).toEqual([]);
  });

  it('loses its words with the customer they are about', async () => {
    const { workspaceId, customer, grade, history } = await aPlace();
    await grade('A1');
    await db.delete(customers).where(eq(customers.id, customer.id));
    const [stored] = await db.select().from(events).where(eq(events.workspaceId, workspaceId));
    expect(stored).toMatchObject({ verb: 'customer.graded', before: null, after: null });
    expect(await history()).toMatchObject([{ subjectName: null, after: null }]);
  });

  it('of another workspace is never listed nor taken back', async () => {
    const hers = await aPlace();
    const { eventId } = await hers.grade('A1');
    const stranger = await aPlace();
    expect(await stranger.history()).toEqual([]);
    expect(await stranger.undo(eventId)).toMatchObject({ why: { reason: 'notFound' } });
    expect(await hers.current()).toBe('A1');
  });

  it('is made of every grade given before there were events, each with the one before it', async () => {
    const { workspaceId, anna, customer, history } = await aPlace();
    const given = ['B2', 'A1', ''].map((grade, day) => ({
      ...{ id: uuidv7(), workspaceId, customerId: customer.id, grade, source: 'founder' as const },
      ...{ gradedBy: anna.id, createdAt: new Date(Date.UTC(2026, 5, 1 + day)) },
    }));
    await db.insert(grades).values(given);
    await db.execute(sql.raw(backfill()));
    const mine = eq(events.workspaceId, workspaceId);
    const stored = await db.select().from(events).where(mine).orderBy(events.at);
    expect(stored).toMatchObject([
      { verb: 'customer.graded', before: { grade: '' }, after: { grade: 'B2' } },
      { verb: 'customer.graded', before: { grade: 'B2' }, after: { grade: 'A1' } },
      { verb: 'customer.gradeWithdrawn', before: { grade: 'A1' }, after: null },
    ]);
    expect((await history()).map(({ actor, subjectName }) => [actor.name, subjectName])).toEqual(
      given.map(() => ['Anna', 'Ivanov']),
    );
  });

  it('is found on exactly one page, also when many bear the same time', async () => {
    const { workspaceId, anna, customer } = await aPlace();
    for (let one = 0; one < 7; one += 1) {
      const event = {
        workspaceId,
        by: anna.id,
        subjectId: customer.id,
        at: now,
        before: { grade: '' },
      };
      await recordEvent(db, { ...event, verb: 'customer.gradeWithdrawn' });
    }
    const reader = { workspaceId, canManage: true };
    const seen: string[] = [];
    for (let before = null as ReturnType<typeof readKey>; ; ) {
      const page = await listHistory(db, reader, { limit: 3, before });
      if (page.length === 0) break;
      seen.push(...page.map(({ id }) => id));
      before = readKey(keyOf(page.at(-1)!));
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
});

describe('taking back', () => {
  it('restores the grade before, is an event itself and can be taken back', async () => {
    const { grade, current, undo, history } = await aPlace();
    await grade('B2');
    const { eventId } = await grade('A1');
    const undone = await undo(eventId);
    expect(await current()).toBe('B2');
    expect((await history())[0]).toMatchObject({ undoes: eventId, after: { grade: 'B2' } });
    expect((await history())[1]).toMatchObject({ id: eventId, isUndone: true });
    await undo(undone.ok ? undone.eventId : null);
    expect(await current()).toBe('A1');
  });

  it('twice happens once', async () => {
    const { grade, undo, history } = await aPlace();
    const { eventId } = await grade('A1');
    const both = await Promise.all([undo(eventId), undo(eventId)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await history()).toHaveLength(2);
  });

  it('is refused after a newer change, naming who made it', async () => {
    const { workspaceId, grade, current, undo } = await aPlace();
    const boris = await aUser(db, { name: 'Boris' });
    await aMember(db, workspaceId, boris.id, 'founder');
    const { eventId } = await grade('A1');
    await grade('B2', boris.id);
    const why = { reason: 'changedSince', by: 'Boris' };
    expect(await undo(eventId)).toEqual({ ok: false, why });
    expect(await current()).toBe('B2');
  });

  it('is refused after a change that was being made at that moment', async () => {
    const { workspaceId, anna, customer, grade, current, undo } = await aPlace();
    const { eventId } = await grade('A1');
    const newer = { customerId: customer.id, grade: 'B2', source: 'founder', gradedBy: anna.id };
    let undoing: ReturnType<typeof undo> | undefined;
    await db.transaction(async (tx) => {
      await giveGrade(tx, workspaceId, newer as Parameters<typeof giveGrade>[2]);
      undoing = undo(eventId);
      // Time enough to look, had it not to wait.
      await wait(300);
    });
    expect(await undoing).toMatchObject({ ok: false, why: { reason: 'changedSince' } });
    expect(await current()).toBe('B2');
  });

  it('asks for the role of the verb', async () => {
    const { grade, current, undo, by } = await aPlace();
    const { eventId } = await grade('A1');
    const viewer = { ...by, role: 'viewer' as never };
    expect(await undo(eventId, viewer)).toMatchObject({ why: { reason: 'notAllowed' } });
    expect(await current()).toBe('A1');
  });

  it('puts a survey’s draft back exactly', async () => {
    const { workspaceId, anna, undo } = await aPlace();
    const survey = await aSurvey(db, workspaceId);
    const edit = { kind: 'removeQuestion' as const, key: 'why' };
    const revision = { edits: [edit], by: anna.id, now };
    const { eventId } = await reviseDefinition(db, workspaceId, survey.id, revision);
    expect((await getSurvey(db, workspaceId, survey.id)).definition).not.toEqual(survey.definition);
    await undo(eventId);
    const { definition, title } = await getSurvey(db, workspaceId, survey.id);
    expect({ definition, title }).toEqual({ definition: survey.definition, title: survey.title });
  });

  it('puts a removed code back under its own id', async () => {
    const { workspaceId, anna, undo } = await aPlace();
    const survey = await aSurvey(db, workspaceId);
    const code = { name: 'price', words: ['cost'], by: anna.id, now };
    const made = await writeCode(db, workspaceId, survey.id, code);
    const codeId = made.ok ? made.id : '';
    const stored = await listCodes(db, workspaceId, survey.id);
    const removal = { codeId, by: anna.id, now };
    const removed = await removeCode(db, workspaceId, survey.id, removal);
    await undo(removed!.eventId);
    expect(await listCodes(db, workspaceId, survey.id)).toEqual(stored);
  });

  it('leaves a profile that an offer is made to', async () => {
    const { workspaceId, anna, undo } = await aPlace();
    const report = await aReport(db, await aSurvey(db, workspaceId), segmentReport);
    const named = {
      reportId: report.id,
      segmentId: 's1',
      name: 'Movers',
      acceptedBy: anna.id,
      now,
    };
    const accepted = await acceptProfile(db, workspaceId, named);
    if (!accepted.ok) throw new Error(accepted.error);
    const undone = await undo(accepted.eventId);
    expect(await listProfiles(db, workspaceId)).toEqual([]);
    const redone = await undo(undone.ok ? undone.eventId : null);
    expect(await listProfiles(db, workspaceId)).toMatchObject([{ id: accepted.profileId }]);
    const offer = { profileId: accepted.profileId, title: 'Course', createdBy: anna.id, now };
    await createOffer(db, workspaceId, offer);
    expect(await undo(redone.ok ? redone.eventId : null)).toMatchObject({
      why: { reason: 'inUse' },
    });
  });
});
