// The survey ends while somebody answers: she may finish for some hours, and nothing she typed is lost.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { surveys, workspaces } from '#db/schema';
import { fillIn } from '#test/support/form-filler';
import { freshProcessDatabase } from '#test/support/process-database';
import { aboutWork, agreed, aSurveyWithLinks, locationOf } from '#test/support/survey-with-links';

const db = await freshProcessDatabase();
const hour = 3_600_000;

async function anEndingSurvey() {
  const survey = await aSurveyWithLinks(db, aboutWork, 3);
  const end = (hoursAgo: number, how: 'paused' | 'completed' | 'deadline' = 'paused') => {
    const at = new Date(Date.now() - hoursAgo * hour);
    const ended = how === 'deadline' ? { closesAt: at } : { status: how, stoppedAt: at };
    return db.update(surveys).set(ended).where(eq(surveys.id, survey.surveyId));
  };
  const token = await survey.begun();
  await survey.send(token, '1.1', { q0: 'moved' });
  return { ...survey, token, end };
}

test.each(['paused', 'completed', 'deadline'] as const)(
  '%s: who has begun is told until when, by the workspace’s clock, and finishes; nobody begins',
  async (how) => {
    const { token, tokens, end, open, post, send, stored } = await anEndingSurvey();
    const { workspaceId } = (await stored(token))!;
    await db
      .update(workspaces)
      .set({ timeZone: 'Asia/Yekaterinburg' })
      .where(eq(workspaces.id, workspaceId));
    await end(23, how);
    const words = expect.stringMatching(/finish until \d+\s\w+ \d{4}, \d\d:\d\d\sGMT\+5/);
    expect(await open(token)).toMatchObject({ state: 'questions', graceWords: words });
    const saved = await send(token, '1.2', { go: 'save', q1: '3' });
    expect(saved).toMatchObject({ state: 'kept', end: words });
    expect(await open(tokens[0]!)).toMatchObject({ state: 'closed', isKept: false });
    await post(tokens[0]!, agreed);
    expect(await open(tokens[0]!)).toMatchObject({ state: 'closed' });
    expect(await stored(tokens[0]!)).toBeUndefined();
    expect(await send(token, '1.3')).toMatchObject({ state: 'over', to: `/a/${token}/thanks` });
    expect((await stored(token))?.finishedAt).not.toBeNull();
  },
);

test('a day later, or where no time is given, it is over: what was typed is kept, and said so', async () => {
  const { surveyId, token, end, open, send, stored } = await anEndingSurvey();
  await end(1, 'completed');
  await db.update(surveys).set({ graceHours: 0 }).where(eq(surveys.id, surveyId));
  expect(await open(token)).toMatchObject({ state: 'closed', reason: 'completed', isKept: true });
  await db.update(surveys).set({ graceHours: 24 }).where(eq(surveys.id, surveyId));
  expect(await open(token)).toMatchObject({ state: 'questions' });
  await end(25, 'completed');
  const part = await send(token, '1.2', { go: 'save', q1: '3' });
  expect(part).toMatchObject({ state: 'kept', end: expect.stringMatching(/no longer.*are kept/) });
  const late = await send(token, '1.3', { q2: 'late' });
  expect(late).toMatchObject({ state: 'over', to: `/a/${token}` });
  expect(await open(token)).toMatchObject({ state: 'closed', reason: 'completed', isKept: true });
  const kept = { answers: { change: 'moved', months: 3, words: 'late' }, finishedAt: null };
  expect(await stored(token)).toMatchObject(kept);
});

test('without scripts the same: a step sent too late is kept, and the next page says so', async () => {
  const { token, end, open, post, stored } = await anEndingSurvey();
  const page = await open(token, '/?step=1.2');
  if (page.state !== 'questions') throw new Error(page.state);
  await end(25);
  const fields = Object.fromEntries(fillIn(page.html));
  const next = locationOf(await post(token, fields));
  const closed = await open(token, String(next).replace(/^[^?]*/, '/'));
  expect(closed).toMatchObject({ state: 'closed', reason: 'paused', isKept: true });
  expect((await stored(token))?.answers).toMatchObject({ change: 'moved', months: 7 });
});
