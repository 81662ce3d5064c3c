// What the answering script sends, and what becomes of it.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { surveys } from '#db/schema';
import { freshProcessDatabase } from '#test/support/process-database';
import { aboutWork, aSurveyWithLinks } from '#test/support/survey-with-links';

const db = await freshProcessDatabase();
const { surveyId, open, send, begun, stored } = await aSurveyWithLinks(db, aboutWork);

test('keeps what is written, and finishes', async () => {
  const token = await begun();
  expect(await send(token, { answers: { change: 'moved' } })).toMatchObject({
    status: 200,
    state: 'saved',
  });
  expect(await stored(token)).toMatchObject({ answers: { change: 'moved' }, finishedAt: null });
  const whole = { answers: { change: 'moved', months: '7' }, finished: true };
  expect(await send(token, whole)).toMatchObject({ status: 200, state: 'finished' });
  expect(await stored(token)).toMatchObject({ answers: { change: 'moved', months: 7 } });
  await expect(open(token)).rejects.toMatchObject({ status: 303 });
});

test('is told what is wrong, by name, and nothing is finished', async () => {
  const token = await begun();
  const refused = await send(token, { answers: { words: 'x' }, finished: true });
  expect(refused).toMatchObject({ status: 400, state: 'refused', errors: [{ key: 'change' }] });
  expect(refused.errors[0].message).toContain('What changed?');
  expect(await send(token, 'no json')).toMatchObject({ status: 400 });
  expect(await send(token, { answers: ['x'], finished: true })).toMatchObject({
    status: 400,
    errors: [{ key: '' }],
  });
  expect(await send(token, 'x'.repeat(600_000))).toMatchObject({ status: 400, state: 'refused' });
  expect(await stored(token)).toMatchObject({ finishedAt: null });
});

test('a bad value is said and keeps nothing else from being saved', async () => {
  const token = await begun();
  const answers = { change: 'lottery', words: 'kept', months: 'seven' };
  const saved = await send(token, { answers });
  expect(saved).toMatchObject({ status: 200, state: 'saved' });
  expect(saved.errors.map(({ key }: { key: string }) => key)).toEqual(['change', 'months']);
  expect((await stored(token))?.answers).toEqual({ words: 'kept' });
  // Of a whole that is refused the rest is kept, too.
  await send(token, { answers: { change: 'moved', months: 'seven' }, finished: true });
  expect((await stored(token))?.answers).toEqual({ words: 'kept', change: 'moved' });
});

test('what another device wrote is part of the whole', async () => {
  const token = await begun();
  await send(token, { answers: { change: 'moved' } });
  expect(await send(token, { answers: { months: 4 }, finished: true })).toMatchObject({
    status: 200,
  });
  expect((await stored(token))?.answers).toEqual({ change: 'moved', months: 4 });
});

test('last words typed while the survey was paused are kept', async () => {
  const token = await begun();
  await send(token, { answers: { change: 'moved' } });
  await db.update(surveys).set({ status: 'paused' }).where(eq(surveys.id, surveyId));
  const late = await send(token, { answers: { words: 'last words' }, finished: true });
  await db.update(surveys).set({ status: 'inProgress' }).where(eq(surveys.id, surveyId));
  expect(late).toMatchObject({ status: 409, state: 'notTaken' });
  expect(await stored(token)).toMatchObject({
    answers: { words: 'last words' },
    finishedAt: null,
  });
});

test('judges "today" by the clock it tells', async () => {
  const elements = [{ type: 'text', name: 'd', inputType: 'date', maxValueExpression: 'today()' }];
  const dated = await aSurveyWithLinks(db, { title: 'T', elements }, 1);
  const token = await dated.begun();
  // Where it is tomorrow already; a clock no place on earth has is not believed.
  const d = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
  const minutesWest = -(24 * 60 - ((Date.now() / 60_000) % 1440)) - 1;
  const whole = { answers: { d }, finished: true };
  expect(await dated.send(token, { ...whole, minutesWest: 'x' })).toMatchObject({ status: 400 });
  expect(await dated.send(token, { ...whole, minutesWest: -2_000 })).toMatchObject({ status: 400 });
  const isReachable = minutesWest >= -840;
  expect(await dated.send(token, { ...whole, minutesWest })).toMatchObject({
    status: isReachable ? 200 : 400,
  });
});

test('what the survey had filled in and somebody emptied stays empty', async () => {
  const elements = [{ type: 'text', name: 'a', defaultValue: 'hello' }];
  const filled = await aSurveyWithLinks(db, { title: 'T', elements }, 2);
  const [left, emptied] = [await filled.begun(), await filled.begun()];
  await filled.send(left, { answers: {}, finished: true });
  expect((await filled.stored(left))?.answers).toEqual({ a: 'hello' });
  await filled.send(emptied, { answers: { a: null } });
  await filled.send(emptied, { answers: {}, finished: true });
  expect((await filled.stored(emptied))?.answers).toEqual({});
});
