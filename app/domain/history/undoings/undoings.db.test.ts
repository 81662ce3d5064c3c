import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { members } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aUser } from '#test/support/make';
import { aPlaceOfActs, waysBack } from '#test/support/ways-back';
import { writeCode } from '~/domain/codes/write-code.server';
import type { UndoableVerb } from '~/domain/events/verbs';
import { listGrades } from '~/domain/grades/grades.server';
import { undoings } from './index.server';

const db = await freshDatabase();
const verbs = Object.keys(undoings) as UndoableVerb[];

describe.each(verbs)('%s', (verb) => {
  test('is put back exactly as it was, and done again the same', async () => {
    const place = await aPlaceOfActs(db);
    const { act, look } = await waysBack[verb](place);
    const before = await look();
    await act();
    const [after, event] = [await look(), await place.latest()];
    expect(event.verb).toBe(verb);
    expect(after).not.toEqual(before);
    const undone = await place.undo(event.id);
    expect(await look()).toEqual(before);
    expect(await place.latest()).toMatchObject({ undoes: event.id, actor: { id: place.userId } });
    await place.undo(undone.ok ? undone.eventId : '');
    expect(await look()).toEqual(after);
    expect(await place.undo(event.id)).toMatchObject({ why: { reason: 'undone' } });
  });

  test('stays for somebody who may only look', async () => {
    const place = await aPlaceOfActs(db);
    const { act, look } = await waysBack[verb](place);
    await act();
    const [after, event] = [await look(), await place.latest()];
    const refused = await place.undo(event.id, { role: 'viewer' });
    expect(refused).toEqual({ ok: false, why: { reason: 'notAllowed' } });
    expect(await look()).toEqual(after);
  });
});

test.each(verbs)('%s stays once the same thing was changed anew, by whomever', async (verb) => {
  const place = await aPlaceOfActs(db);
  const { act, next, look } = await waysBack[verb](place);
  // What is gone can only be put back, which is to take back.
  if (!next) return expect(verb).toMatch(/\.(removed|withdrawn)$/);
  await act();
  const event = await place.latest();
  await next();
  const [after, newer] = [await look(), await place.latest()];
  expect(newer.id).not.toBe(event.id);
  const why = { reason: 'changedSince', by: 'Anna' };
  expect(await place.undo(event.id)).toEqual({ ok: false, why });
  expect(await look()).toEqual(after);
});

test.each(['comment.pinned', 'comment.restored', 'comment.withdrawn'] as const)(
  '%s is for its author alone to take back',
  async (verb) => {
    const place = await aPlaceOfActs(db);
    const { act, look } = await waysBack[verb](place);
    await act();
    const [after, event] = [await look(), await place.latest()];
    const other = await aUser(db);
    const refused = await place.undo(event.id, { userId: other.id });
    expect(refused).toEqual({ ok: false, why: { reason: 'notYours' } });
    expect(await look()).toEqual(after);
  },
);

describe('a grade', () => {
  test.each([
    ['tracker', 'tracker'],
    ['editor', 'founder'],
    ['founder', 'founder'],
  ] as const)('taken back by a %s is from then on the %s’s', async (role, source) => {
    const place = await aPlaceOfActs(db);
    const { act } = await waysBack['customer.graded'](place);
    await act();
    const { id, subject } = await place.latest();
    expect(await place.undo(id, { role })).toMatchObject({ ok: true });
    const [grade] = await listGrades(db, place.workspaceId, subject.id);
    expect(grade).toMatchObject({ grade: '', source });
  });
});

test('a member who has left has no role to be given back', async () => {
  const place = await aPlaceOfActs(db);
  const { act } = await waysBack['member.roleChanged'](place);
  await act();
  const { id, subject } = await place.latest();
  await db.delete(members).where(eq(members.userId, subject.id));
  expect(await place.undo(id)).toEqual({ ok: false, why: { reason: 'notPossible' } });
});

test('a code whose name another bears by now is not put back', async () => {
  const place = await aPlaceOfActs(db);
  const { act } = await waysBack['code.removed'](place);
  await act();
  const { id, other } = await place.latest();
  const taken = { name: 'price', words: ['other'], by: place.userId, now: new Date() };
  await writeCode(db, place.workspaceId, other!.id, taken);
  expect(await place.undo(id)).toEqual({ ok: false, why: { reason: 'notPossible' } });
});
