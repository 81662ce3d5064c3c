// At the public link nothing is stored before somebody answers something; then the consent is, too.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { consentRecords, events, invitations, responses, surveys } from '#db/schema';
import { currentConsent } from '#surveys/consent-texts';
import { fillIn } from '#test/support/form-filler';
import { freshProcessDatabase } from '#test/support/process-database';
import { aboutWork, anAnswerer, aSurveyWithLinks } from '#test/support/survey-with-links';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { clientAddressHeader } from '~/limits/client-address.server';
import { requirePersonalDoor, requirePublicDoor } from './doors.server';
import { loadAnswerPage } from './load-answer-page.server';
import { postAnswerPage } from './post-answer-page.server';

const db = await freshProcessDatabase();
const english = { 'Accept-Language': 'en' };

async function aPublicSurvey(definition: Record<string, unknown> = aboutWork) {
  const survey = await aSurveyWithLinks(db, definition, 1);
  const { slug, surveyId } = survey;
  const open = async (address: string, init: RequestInit = {}) => {
    const request = anAnswerer(address, init);
    return loadAnswerPage(db, await requirePublicDoor(db, slug, request), {
      request,
      now: new Date(),
    });
  };
  const post = async (address: string, fields: Record<string, string>, ip = '192.0.2.1') => {
    const headers = { ...english, [clientAddressHeader]: ip };
    const request = anAnswerer(address, { method: 'POST', headers });
    const door = await requirePublicDoor(db, slug, request);
    return postAnswerPage(db, door, { request, form: new URLSearchParams(fields) });
  };
  /** Where she goes on, without cookies. */
  const agree = async (ip?: string) => {
    const { version } = currentConsent('public');
    const agreed = await post('/', { intent: 'consent', consent: 'yes', version }, ip);
    return (agreed as Response).headers.get('Location')!;
  };
  const stored = () => db.select().from(responses).where(eq(responses.surveyId, surveyId));
  return { ...survey, open, post, agree, stored };
}

/** Everything a visit could leave behind. */
const everything = async () => ({
  responses: await db.select().from(responses),
  consents: await db.select().from(consentRecords),
  invitations: await db.select().from(invitations),
  events: await db.$count(events),
});

const agents = [
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604.1',
  'TelegramBot (like TwitterBot)',
  'Mozilla/5.0 HeadlessChrome/120.0 SafeLinks',
];

test('visits of people, messengers and scanners leave nothing behind, before and after the consent', async () => {
  const { open, agree, slug, tokens } = await aPublicSurvey();
  const address = await agree();
  const before = await everything();
  for (let visit = 0; visit < 300; visit += 1) {
    const init = {
      method: visit % 2 === 0 ? 'GET' : 'HEAD',
      headers: { ...english, 'User-Agent': agents[visit % 3]! },
    };
    expect(await open(`/s/${slug}`, init)).toMatchObject({ state: 'consent' });
    expect(await open(address, init)).toMatchObject({ state: 'questions' });
    const request = anAnswerer('/', init);
    const personal = await requirePersonalDoor(db, tokens[0]!);
    await loadAnswerPage(db, personal, { request, now: new Date() });
    if (visit % 10 === 0) await agree();
  }
  expect(await everything()).toEqual(before);
});

test('the first answer stores the consent as it was given: when, from where, to which words', async () => {
  const { agree, post, stored } = await aPublicSurvey();
  const from = Date.now();
  const address = await agree('203.0.113.9');
  const until = Date.now();
  await post(address, { intent: 'step', go: 'save', step: '1.1', q0: 'moved' }, '198.51.100.4');
  await post(address, { intent: 'step', go: 'save', step: '1.2', q1: '7' });
  const [response, ...others] = await stored();
  expect(others).toEqual([]);
  expect(response).toMatchObject({ answers: { change: 'moved', months: 7 }, customerId: null });
  const given = await db
    .select()
    .from(consentRecords)
    .where(eq(consentRecords.responseId, response!.id));
  expect(given).toMatchObject([
    {
      ...{ ip: '203.0.113.9', textVersion: currentConsent('public').version, locale: 'en' },
      ...{ joinsPurchases: false, evidence: { company: 'Speech school' }, withdrawnAt: null },
    },
  ]);
  const at = given[0]!.givenAt.getTime();
  expect(at >= from && at <= until).toBe(true);
});

test('who goes past a question without a word has not begun; her first words are stored', async () => {
  const elements = ['a', 'b', 'c'].map((name) => ({ type: 'text', name }));
  const { agree, open, post, stored } = await aPublicSurvey({ title: 'T', elements });
  const address = await agree();
  const page = await open(address);
  if (page.state !== 'questions') throw new Error(page.state);
  const untouched = Object.fromEntries(fillIn(page.html));
  const next = (await post(address, { ...untouched, q0: '', go: 'next' })) as Response;
  expect(await stored()).toEqual([]);
  const second = await open(next.headers.get('Location')!);
  if (second.state !== 'questions') throw new Error(second.state);
  await post(address, { ...Object.fromEntries(fillIn(second.html)), go: 'save' });
  expect(await stored()).toMatchObject([{ answers: { b: 'words' } }]);
});

test('taking away what the survey had filled in is an answer', async () => {
  const elements = [
    { type: 'text', name: 'a', defaultValue: 'hello' },
    { type: 'text', name: 'b' },
  ];
  const { agree, post, stored } = await aPublicSurvey({ title: 'T', elements });
  await post(await agree(), { intent: 'step', step: '1.1', q0: '', go: 'next' });
  expect(await stored()).toMatchObject([{ answers: { a: null } }]);
});

test('an agreement of another survey, or a made-up one, begins nothing', async () => {
  const [mine, other] = [await aPublicSurvey(), await aPublicSurvey()];
  const sealed = new URL(await other.agree(), 'http://x').searchParams.get('mine')!;
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const carried of [sealed, changed, 'A'.repeat(400)]) {
    const address = `/s/${mine.slug}?mine=${carried}`;
    expect(await mine.open(address)).toMatchObject({ state: 'consent' });
    await mine.post(address, { intent: 'step', go: 'save', step: '1.1', q0: 'moved' });
  }
  expect(await mine.stored()).toEqual([]);
});

test('the survey changes or ends before the first answer: it is read as it was shown, and kept', async () => {
  const { agree, open, post, stored, surveyId } = await aPublicSurvey();
  const [survey] = await db.select().from(surveys).where(eq(surveys.id, surveyId));
  const { workspaceId, slug } = survey!;
  const address = await agree();
  const definition = { title: 'T', elements: [{ type: 'comment', name: 'other' }] };
  await db.update(surveys).set({ definition }).where(eq(surveys.id, surveyId));
  await publishSurvey(db, workspaceId, surveyId, { now: new Date() });
  const stoppedAt = new Date(Date.now() - 48 * 3_600_000);
  await db.update(surveys).set({ status: 'completed', stoppedAt }).where(eq(surveys.id, surveyId));
  await post(address, { intent: 'step', go: 'next', step: '1.1', q0: 'moved' });
  expect(await stored()).toMatchObject([{ answers: { change: 'moved' }, finishedAt: null }]);
  expect(await open(address)).toMatchObject({ state: 'closed', isKept: true });
  expect(await agree()).toBe(`/s/${slug}`);
});
