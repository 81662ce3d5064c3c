// What becomes of everything that can be sent to a link, without a browser.
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { invitations, responses, surveys } from '#db/schema';
import { currentConsent } from '#surveys/consent-texts';
import { fillIn } from '#test/support/form-filler';
import { aCustomer, aWorkspace } from '#test/support/make';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest } from '#test/support/sign-in';
import { inviteCustomers } from '~/domain/invitations/invite-customers.server';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { requirePersonalDoor, requirePublicDoor } from './doors.server';
import { loadAnswerPage, statusOf } from './load-answer-page.server';
import { postAnswerPage } from './post-answer-page.server';
import { takeAnswers } from './take-answers.server';
import { loadThanks, withdraw } from './thanks.server';

const db = await freshProcessDatabase();
const { id: workspaceId } = await aWorkspace(db, { name: 'Speech school' });
const definition = {
  title: { default: 'About your work', ru: 'О вашей работе' },
  description: 'Four minutes',
  elements: [
    {
      type: 'radiogroup',
      name: 'change',
      title: 'What changed?',
      choices: ['moved', 'nothing'],
      isRequired: true,
    },
    {
      type: 'text',
      name: 'months',
      title: 'Months',
      inputType: 'number',
      visibleIf: "{change}='moved'",
    },
    { type: 'comment', name: 'words', title: 'Anything else?' },
  ],
};
let surveyId = '';
let slug = '';
const tokens: string[] = [];

beforeAll(async () => {
  const survey = await createSurvey(db, workspaceId, { definition, now: new Date() });
  surveyId = survey.id;
  slug = survey.slug;
  await publishSurvey(db, workspaceId, surveyId, { now: new Date() });
  for (let made = 0; made < 20; made += 1) await aCustomer(db, workspaceId);
  await inviteCustomers(db, workspaceId, surveyId, { customerIds: 'all', now: new Date() });
  const made = await db.select().from(invitations).where(eq(invitations.surveyId, surveyId));
  tokens.push(...made.map(({ token }) => token));
});

const english = { 'Accept-Language': 'en' };
const at = (path = '/', more: RequestInit = {}) => aRequest(path, { headers: english, ...more });
const open = async (token: string, address = '/') =>
  loadAnswerPage(db, await requirePersonalDoor(db, token), {
    request: at(address),
    now: new Date(),
  });
const post = async (token: string, fields: Record<string, string>) =>
  postAnswerPage(db, await requirePersonalDoor(db, token), {
    request: at('/', { method: 'POST' }),
    form: new URLSearchParams(fields),
  });
const send = async (token: string, body: unknown) => {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const request = at('/', { method: 'POST', body: sent });
  const answer = await takeAnswers(db, await requirePersonalDoor(db, token), request);
  return { status: answer.status, headers: answer.headers, ...(await answer.json()) };
};
const agreed = { intent: 'consent', consent: 'yes', version: currentConsent('personal').version };
const locationOf = (answer: unknown) =>
  answer instanceof Response ? answer.headers.get('Location') : answer;
/** Past the consent; her link. */
async function begun(): Promise<string> {
  const token = tokens.pop()!;
  await post(token, agreed);
  return token;
}
const stored = async (token: string) => {
  const { begun } = await requirePersonalDoor(db, token);
  return begun?.response;
};

describe('consent', () => {
  test('comes first, in the reader’s language, with the company’s name', async () => {
    const page = await open(tokens[0]!);
    expect(page).toMatchObject({
      state: 'consent',
      title: 'About your work',
      description: 'Four minutes',
      company: 'Speech school',
      key: null,
    });
    expect(statusOf(page)).toBe(200);
  });

  test.each([
    ['unticked', { ...agreed, consent: '' }],
    ['of an older text', { ...agreed, version: 'older' }],
  ])('%s stores nothing and says so', async (_, fields) => {
    const token = tokens[0]!;
    const answer = await post(token, fields);
    expect(answer).toMatchObject({ errors: [{ key: 'consent' }] });
    expect(await stored(token)).toBeUndefined();
    expect(await send(token, { answers: {} })).toMatchObject({
      status: 409,
      reason: 'consentMissing',
    });
  });

  test('given leads to the questions, and begins one response however often it is sent', async () => {
    const token = tokens.pop()!;
    expect(locationOf(await post(token, agreed))).toBe(`/a/${token}`);
    await post(token, agreed);
    const page = await open(token);
    expect(page).toMatchObject({
      state: 'questions',
      island: { sendTo: `/a/${token}/answers`, thanks: `/a/${token}/thanks` },
    });
    const { id, answers } = (await stored(token))!;
    expect(answers).toEqual({});
    expect(await db.select().from(responses).where(eq(responses.id, id))).toHaveLength(1);
  });
});

describe('the answering script', () => {
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
    const survey = await createSurvey(db, workspaceId, {
      definition: {
        title: 'T',
        elements: [{ type: 'text', name: 'd', inputType: 'date', maxValueExpression: 'today()' }],
      },
      now: new Date(),
    });
    await publishSurvey(db, workspaceId, survey.id, { now: new Date() });
    const customer = await aCustomer(db, workspaceId);
    await inviteCustomers(db, workspaceId, survey.id, {
      customerIds: [customer.id],
      now: new Date(),
    });
    const [{ token } = { token: '' }] = await db
      .select()
      .from(invitations)
      .where(eq(invitations.surveyId, survey.id));
    await post(token, agreed);
    // Where it is tomorrow already; a clock no place on earth has is not believed.
    const d = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10);
    const minutesWest = -(24 * 60 - ((Date.now() / 60_000) % 1440)) - 1;
    const whole = { answers: { d }, finished: true };
    expect(await send(token, { ...whole, minutesWest: 'x' })).toMatchObject({ status: 400 });
    expect(await send(token, { ...whole, minutesWest: -2_000 })).toMatchObject({ status: 400 });
    const isReachable = minutesWest >= -840;
    expect(await send(token, { ...whole, minutesWest })).toMatchObject({
      status: isReachable ? 200 : 400,
    });
  });
});

describe('without scripts', () => {
  test('step by step to the thanks, each kept', async () => {
    const token = await begun();
    let page = await open(token, '/?view=plain');
    let answer: unknown = null;
    for (let steps = 0; steps < 6 && page.state === 'plain'; steps += 1) {
      answer = await post(token, Object.fromEntries(fillIn(page.html)));
      const step = /step=([\d.]+)$/.exec(String(locationOf(answer)))?.[1];
      if (!step) break;
      page = await open(token, `/?view=plain&step=${step}`);
    }
    expect(locationOf(answer)).toBe(`/a/${token}/thanks`);
    expect(await stored(token)).toMatchObject({
      answers: { change: 'moved', months: 7, words: 'words' },
    });
  });

  test('an empty required step comes back with its error; a finished one is never reopened', async () => {
    const token = await begun();
    const again = await post(token, { intent: 'step', step: '1.1', go: 'next' });
    expect(again).toMatchObject({ errors: [], html: expect.stringContaining('role="alert"') });
    await send(token, { answers: { change: 'nothing' }, finished: true });
    const late = await post(token, { intent: 'step', step: '1.1', q0: 'moved', go: 'next' });
    expect(late).toBeInstanceOf(Response);
    expect(await stored(token)).toMatchObject({ answers: { change: 'nothing' } });
  });

  test('a step of before the consent leads to it; an unknown button leads back', async () => {
    const token = tokens.pop()!;
    expect(locationOf(await post(token, { intent: 'step', step: '1.1' }))).toBe(`/a/${token}`);
    expect(locationOf(await post(token, { intent: 'nonsense' }))).toBe(`/a/${token}`);
    expect(await stored(token)).toBeUndefined();
  });
});

describe('afterwards', () => {
  test('thanks are for who finished; consent taken back is said instead', async () => {
    const token = await begun();
    const door = () => requirePersonalDoor(db, token);
    await expect(loadThanks(db, await door(), at())).rejects.toMatchObject({ status: 303 });
    await send(token, { answers: { change: 'nothing' }, finished: true });
    expect(await loadThanks(db, await door(), at())).toMatchObject({
      isPersonal: true,
      isWithdrawn: false,
      company: 'Speech school',
      ending: null,
    });
    expect(locationOf(await withdraw(db, await door()))).toBe(`/a/${token}/thanks`);
    expect(await loadThanks(db, await door(), at())).toMatchObject({ isWithdrawn: true });
    const closed = await open(token);
    expect(closed).toMatchObject({ state: 'closed', reason: 'withdrawn' });
    expect(statusOf(closed)).toBe(410);
  });

  test('the public link makes a key with its page, and the key begins one response', async () => {
    const anybody = async (cookie = '') =>
      requirePublicDoor(db, slug, at('/', { headers: { ...english, Cookie: cookie } }));
    const page = await loadAnswerPage(db, await anybody(), { request: at(), now: new Date() });
    const key = 'key' in page ? page.key! : '';
    expect(key).toMatch(/^[\w-]{12,}$/);
    const form = new URLSearchParams({ ...agreed, version: currentConsent('public').version, key });
    const begin = async () =>
      postAnswerPage(db, await anybody(), { request: at('/', { method: 'POST' }), form });
    const [one, two] = [await begin(), await begin()] as Response[];
    const cookie = one!.headers.get('Set-Cookie')!.split(';')[0]!;
    expect(two!.headers.get('Set-Cookie')).toContain(cookie);
    expect((await anybody(cookie)).begun?.response.finishedAt).toBeNull();
    const next = await postAnswerPage(db, await anybody(cookie), {
      request: at('/', { method: 'POST' }),
      form: new URLSearchParams({ intent: 'another' }),
    });
    expect(next instanceof Response && next.headers.get('Set-Cookie')).toMatch(/=;/);
  });

  test.each([
    ['paused', 503],
    ['completed', 410],
  ] as const)('a survey that is %s says so', async (status, code) => {
    await db.update(surveys).set({ status }).where(eq(surveys.id, surveyId));
    const page = await open(tokens[0]!);
    await db.update(surveys).set({ status: 'inProgress' }).where(eq(surveys.id, surveyId));
    expect(page).toMatchObject({ state: 'closed', reason: status });
    expect(statusOf(page)).toBe(code);
  });

  test('a link nobody was given is not found', async () => {
    await expect(requirePersonalDoor(db, 'nonsense')).rejects.toMatchObject({ status: 404 });
    await expect(requirePersonalDoor(db, undefined)).rejects.toMatchObject({ status: 404 });
    await expect(requirePublicDoor(db, 'nonsense', at())).rejects.toMatchObject({ status: 404 });
  });
});
