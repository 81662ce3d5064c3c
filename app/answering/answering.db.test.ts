// What becomes of everything that can be sent to a link, without a browser.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { responses, surveys } from '#db/schema';
import { currentConsent } from '#surveys/consent-texts';
import { fillIn } from '#test/support/form-filler';
import { freshProcessDatabase } from '#test/support/process-database';
import {
  aboutWork,
  agreed,
  anAnswerer,
  aSurveyWithLinks,
  locationOf,
} from '#test/support/survey-with-links';
import { requirePersonalDoor, requirePublicDoor } from './doors.server';
import { loadAnswerPage, statusOf } from './load-answer-page.server';
import { postAnswerPage } from './post-answer-page.server';
import { loadThanks, withdraw } from './thanks.server';

const db = await freshProcessDatabase();
const { surveyId, slug, tokens, open, post, send, finish, begun, stored } = await aSurveyWithLinks(
  db,
  aboutWork,
);

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
    expect(await send(token, '1.1', { q0: 'moved' })).toMatchObject({
      state: 'over',
      to: `/a/${token}`,
    });
    expect(await stored(token)).toBeUndefined();
  });

  test('given leads to the questions, and begins one response however often it is sent', async () => {
    const token = tokens.pop()!;
    expect(locationOf(await post(token, agreed))).toBe(`/a/${token}`);
    await post(token, agreed);
    const page = await open(token);
    expect(page).toMatchObject({ state: 'questions', title: 'About your work' });
    const { id, answers } = (await stored(token))!;
    expect(answers).toEqual({});
    expect(await db.select().from(responses).where(eq(responses.id, id))).toHaveLength(1);
  });
});

test('where no question can be seen, that is said', async () => {
  const hidden = { type: 'text', name: 'why', title: 'Why?', visibleIf: '{never} = 1' };
  const survey = await aSurveyWithLinks(db, { title: 'Hidden', elements: [hidden] }, 1);
  const page = await survey.open(await survey.begun());
  expect(page).toMatchObject({ state: 'closed', reason: 'nothingSeen', isKept: false });
  expect(statusOf(page)).toBe(200);
});

describe('without scripts', () => {
  test('step by step to the thanks, each kept', async () => {
    const token = await begun();
    let page = await open(token);
    let answer: unknown = null;
    for (let steps = 0; steps < 6 && page.state === 'questions'; steps += 1) {
      answer = await post(token, Object.fromEntries(fillIn(page.html)));
      const step = /step=([\d.]+)$/.exec(String(locationOf(answer)))?.[1];
      if (!step) break;
      page = await open(token, `/?step=${step}`);
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
    await finish(token);
    const late = await post(token, { intent: 'step', step: '1.1', q0: 'moved', go: 'next' });
    expect(late).toBeInstanceOf(Response);
    expect(await stored(token)).toMatchObject({ answers: { change: 'nothing' } });
  });

  test('a step writes only what it changed: what another tab wrote meanwhile stays', async () => {
    const token = await begun();
    await send(token, '1.3', { go: 'save', q2: 'first' });
    const here = await requirePersonalDoor(db, token);
    await send(token, '1.3', { go: 'save', q2: 'second' });
    const form = new URLSearchParams({ intent: 'step', step: '1.1', q0: 'moved', go: 'next' });
    await postAnswerPage(db, here, { request: anAnswerer('/', { method: 'POST' }), form });
    expect((await stored(token))?.answers).toEqual({ words: 'second', change: 'moved' });
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
    await expect(loadThanks(db, await door(), anAnswerer())).rejects.toMatchObject({ status: 303 });
    await finish(token);
    expect(await loadThanks(db, await door(), anAnswerer())).toMatchObject({
      isPersonal: true,
      isWithdrawn: false,
      company: 'Speech school',
      ending: null,
    });
    expect(locationOf(await withdraw(db, await door()))).toBe(`/a/${token}/thanks`);
    expect(await loadThanks(db, await door(), anAnswerer())).toMatchObject({ isWithdrawn: true });
    const closed = await open(token);
    expect(closed).toMatchObject({ state: 'closed', reason: 'withdrawn' });
    expect(statusOf(closed)).toBe(410);
  });

  test('a founder’s own ending is shown, the one that fits the stored answers, its words alone', async () => {
    const survey = await aSurveyWithLinks(
      db,
      {
        title: 'T',
        elements: [{ type: 'radiogroup', name: 'a', choices: ['x', 'y'] }],
        completedHtml: '<h3>Your own thanks</h3><script>1</script>',
        completedHtmlOnCondition: [{ expression: "{a} = 'y'", html: '<p>You chose {a}</p>' }],
      },
      2,
    );
    const endingAfter = async (a: string) => {
      const token = await survey.begun();
      await survey.send(token, '1.1', { q0: a });
      return (await loadThanks(db, await requirePersonalDoor(db, token), anAnswerer())).ending;
    };
    expect(await endingAfter('x')).toBe('<h3>Your own thanks</h3>');
    expect(await endingAfter('y')).toBe('<p>You chose y</p>');
  });

  test('the public link makes a key with its page, and the key begins one response', async () => {
    const anybody = async (cookie = '') =>
      requirePublicDoor(
        db,
        slug,
        anAnswerer('/', { headers: { 'Accept-Language': 'en', Cookie: cookie } }),
      );
    const page = await loadAnswerPage(db, await anybody(), {
      request: anAnswerer(),
      now: new Date(),
    });
    const key = 'key' in page ? page.key! : '';
    expect(key).toMatch(/^[\w-]{12,}$/);
    const form = new URLSearchParams({ ...agreed, version: currentConsent('public').version, key });
    const begin = async () =>
      postAnswerPage(db, await anybody(), { request: anAnswerer('/', { method: 'POST' }), form });
    const [one, two] = [await begin(), await begin()] as Response[];
    const cookie = one!.headers.get('Set-Cookie')!.split(';')[0]!;
    const other = two!.headers.get('Set-Cookie')!.split(';')[0]!;
    const [first, second] = [await anybody(cookie), await anybody(other)];
    expect(first.link).toEqual({ kind: 'public', resumeToken: key });
    expect(second.link).toEqual(first.link);
    expect(first.begun?.response.finishedAt).toBeNull();
    const next = await postAnswerPage(db, await anybody(cookie), {
      request: anAnswerer('/', { method: 'POST' }),
      form: new URLSearchParams({ intent: 'another' }),
    });
    expect(next instanceof Response && next.headers.get('Set-Cookie')).toMatch(/=;/);
  });

  test('without cookies the address goes on by itself; with them it is cleaned', async () => {
    const survey = await aSurveyWithLinks(db, aboutWork, 1);
    const door = (address = '/', cookie = '') =>
      requirePublicDoor(
        db,
        survey.slug,
        anAnswerer(address, { headers: { 'Accept-Language': 'en', Cookie: cookie } }),
      );
    const version = currentConsent('public').version;
    const begun = (await postAnswerPage(db, await door(), {
      request: anAnswerer('/', { method: 'POST' }),
      form: new URLSearchParams({ ...agreed, version }),
    })) as Response;
    const address = begun.headers.get('Location')!;
    const without = await door(address);
    expect(without.begun).not.toBeNull();
    const request = anAnswerer(address);
    const page = await loadAnswerPage(db, without, { request, now: new Date() });
    const mine = address.split('?')[1];
    expect(page).toMatchObject({ state: 'questions', cleanAddress: null });
    expect(without.thanksPath).toBe(`/s/${survey.slug}/thanks?${mine}`);
    expect(without.stepPath('1.2')).toBe(`/s/${survey.slug}?step=1.2&${mine}`);
    const cookie = begun.headers.get('Set-Cookie')!.split(';')[0]!;
    const withCookie = await door(address, cookie);
    const cleaned = await loadAnswerPage(db, withCookie, { request, now: new Date() });
    expect(cleaned).toMatchObject({ cleanAddress: `/s/${survey.slug}` });
    expect(withCookie.path).toBe(`/s/${survey.slug}`);
    // Nothing is stored before an answer, which then is found by either.
    const rows = () => db.$count(responses, eq(responses.surveyId, survey.surveyId));
    expect(await rows()).toBe(0);
    await postAnswerPage(db, without, {
      request: anAnswerer(address, { method: 'POST' }),
      form: new URLSearchParams({ intent: 'step', step: '1.1', q0: 'moved' }),
    });
    expect((await door('/', cookie)).begun?.response.answers).toEqual({ change: 'moved' });
    expect(await rows()).toBe(1);
    // A token nobody was given begins nothing.
    expect((await door('/?mine=AAAAAAAAAAAAAAAAAAAA')).begun).toBeNull();
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
    await expect(requirePublicDoor(db, 'nonsense', anAnswerer())).rejects.toMatchObject({
      status: 404,
    });
  });
});
