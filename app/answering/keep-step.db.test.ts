// What the script of the page sends, and what becomes of it.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { surveys } from '#db/schema';
import { freshProcessDatabase } from '#test/support/process-database';
import { aboutWork, aSurveyWithLinks } from '#test/support/survey-with-links';

const db = await freshProcessDatabase();
const { surveyId, open, post, send, begun, stored } = await aSurveyWithLinks(db, aboutWork);

const twoFields = {
  type: 'panel',
  name: 'p',
  elements: [
    { type: 'text', name: 'a' },
    { type: 'text', name: 'b' },
  ],
};

test('keeps what is written, leads on, and finishes', async () => {
  const token = await begun();
  expect(await send(token, '1.1', { go: 'save', q0: 'moved' })).toMatchObject({ state: 'kept' });
  expect(await stored(token)).toMatchObject({ answers: { change: 'moved' }, finishedAt: null });
  const second = await send(token, '1.1', { q0: 'moved' });
  expect(second).toMatchObject({ state: 'go', step: '1.2' });
  expect(second.html).toContain('Months');
  expect(await send(token, '1.2', { q1: '7' })).toMatchObject({ state: 'go', step: '1.3' });
  expect(await send(token, '1.3')).toEqual({
    status: 200,
    state: 'over',
    to: `/a/${token}/thanks`,
  });
  expect(await stored(token)).toMatchObject({ answers: { change: 'moved', months: 7 } });
  await expect(open(token)).rejects.toMatchObject({ status: 303 });
});

test('what an answer leaves out is passed over', async () => {
  const token = await begun();
  expect(await send(token, '1.1', { q0: 'nothing' })).toMatchObject({ state: 'go', step: '1.3' });
});

test('the last step leads back to what is not right, and nothing is finished', async () => {
  const token = await begun();
  const refused = await send(token, '1.3', { q2: 'x' });
  expect(refused).toMatchObject({ state: 'again', isWrong: true });
  expect(refused.html).toMatch(/name="step" value="1.1"[\s\S]*What changed[\s\S]*role="alert"/);
  expect(await stored(token)).toMatchObject({ answers: { words: 'x' }, finishedAt: null });
});

test('a bad value is said at its field and keeps nothing else from being saved', async () => {
  const both = await aSurveyWithLinks(db, { title: 'T', elements: [twoFields] }, 1);
  const token = await both.begun();
  const saved = await both.send(token, '1.1', { go: 'save', q0: 'x'.repeat(5_000), q1: 'kept' });
  expect(saved).toMatchObject({ state: 'kept' });
  expect(saved.html).toContain('1000 characters');
  expect((await both.stored(token))?.answers).toEqual({ b: 'kept' });
});

test('what a page left as it was drawn is not its to write: two tabs merge', async () => {
  const both = await aSurveyWithLinks(db, { title: 'T', elements: [twoFields] }, 1);
  const token = await both.begun();
  const first = await both.send(token, '1.1', { go: 'save', q0: 'one', q1: '' });
  const { marks } = await both.send(token, '1.1', { go: 'save', q0: 'two', q1: 'mine' });
  // The other tab still shows "one" and writes its second answer.
  await both.send(token, '1.1', { go: 'save', q0: 'one', q1: 'yours', ...first.marks });
  expect((await both.stored(token))?.answers).toEqual({ a: 'two', b: 'yours' });
  await both.send(token, '1.1', { go: 'save', q0: '', q1: 'mine', ...marks });
  expect((await both.stored(token))?.answers).toEqual({ a: null, b: 'yours' });
});

test('steps the page went past come along, are judged, and lead back where they are wrong', async () => {
  const elements = ['a', 'b', 'c'].map((name) => ({
    type: 'text',
    name,
    isRequired: name === 'b',
  }));
  const three = await aSurveyWithLinks(db, { title: 'T', elements }, 2);
  const [right, wrong] = [await three.begun(), await three.begun()];
  const along = (token: string, b: string) =>
    three.send(token, '1.3', { passed: '1.2', q1: b, q2: 'last', go: 'save' });
  expect(await along(right, 'said')).toMatchObject({ state: 'kept' });
  expect((await three.stored(right))?.answers).toEqual({ b: 'said', c: 'last' });
  const refused = await along(wrong, '');
  expect(refused).toMatchObject({ state: 'again', isWrong: true });
  expect(refused.html).toContain('name="step" value="1.2"');
  expect((await three.stored(wrong))?.answers).toEqual({ b: null, c: 'last' });
});

test('last words typed while the survey was paused are kept', async () => {
  const token = await begun();
  await send(token, '1.1', { q0: 'nothing' });
  await db.update(surveys).set({ status: 'paused' }).where(eq(surveys.id, surveyId));
  const late = await send(token, '1.3', { q2: 'last words' });
  await db.update(surveys).set({ status: 'inProgress' }).where(eq(surveys.id, surveyId));
  expect(late).toMatchObject({ state: 'over', to: `/a/${token}` });
  const answers = { change: 'nothing', words: 'last words' };
  expect(await stored(token)).toMatchObject({ answers, finishedAt: null });
});

test('judges "today" by the clock it tells', async () => {
  const elements = [{ type: 'text', name: 'd', inputType: 'date', maxValueExpression: 'today()' }];
  const dated = await aSurveyWithLinks(db, { title: 'T', elements }, 1);
  const token = await dated.begun();
  // Where it is tomorrow already; a clock no place on earth has is not believed.
  const q0 = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
  const minutesWest = -(24 * 60 - ((Date.now() / 60_000) % 1440)) - 1;
  const told = (clock: unknown) => dated.send(token, '1.1', { q0, minutesWest: String(clock) });
  expect(await told('x')).toMatchObject({ state: 'again' });
  expect(await told(-2_000)).toMatchObject({ state: 'again' });
  const isReachable = minutesWest >= -840;
  expect(await told(minutesWest)).toMatchObject({ state: isReachable ? 'over' : 'again' });
});

test('what the survey had filled in and somebody emptied stays empty', async () => {
  const elements = [{ type: 'text', name: 'a', defaultValue: 'hello' }];
  const filled = await aSurveyWithLinks(db, { title: 'T', elements }, 2);
  const [left, emptied] = [await filled.begun(), await filled.begun()];
  await filled.send(left, '1.1', { q0: 'hello' });
  expect((await filled.stored(left))?.answers).toEqual({ a: 'hello' });
  await filled.send(emptied, '1.1', { q0: '' });
  expect((await filled.stored(emptied))?.answers).toEqual({});
});

test('a step nobody has, a name no question has: nothing is written', async () => {
  const token = await begun();
  await send(token, '9.9', { q0: 'moved', admin: '1' });
  await send(token, '1.1', { go: 'save', admin: '1', q0: 'lottery' });
  expect((await stored(token))?.answers).toEqual({ change: null });
});

test('who sends faster than people write waits, with what she wrote; nobody else does', async () => {
  const [fast, other] = [await begun(), await begun()];
  let last = await send(fast, '1.1', { go: 'save' });
  for (let sent = 0; sent < 200 && last.status === 200; sent += 1)
    last = await send(fast, '1.1', { go: 'save' });
  expect(last.status).toBe(429);
  const form = { intent: 'step', step: '1.1', go: 'next', q0: 'moved' };
  expect(await post(fast, form)).toEqual({
    errors: [],
    wait: { seconds: 30, fields: Object.entries(form) },
  });
  expect(await stored(fast)).toMatchObject({ answers: { change: null } });
  expect(await send(other, '1.1', { q0: 'moved' })).toMatchObject({ status: 200, step: '1.2' });
});
