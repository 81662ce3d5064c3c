import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { expect, it, onTestFinished, vi } from 'vitest';
import { customers, invitations, publications, responses } from '#db/schema';
import { currentConsent } from '#surveys/consent-texts';
import { aCustomer, aWorkspace } from '#test/support/make';
import { freshProcessDatabase } from '#test/support/process-database';
import { aRequest } from '#test/support/sign-in';
import { inviteCustomers } from '~/domain/invitations/invite-customers.server';
import { startResponse } from '~/domain/responses/start-response.server';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { clientAddressHeader } from '~/limits/client-address.server';
import { requirePersonalDoor, requirePublicDoor } from './doors.server';
import { PUBLIC_STARTS } from './pace.server';
import { postAnswerPage, statusOf } from './post-answer-page.server';

const db = await freshProcessDatabase();
const { id: workspaceId } = await aWorkspace(db);

async function aSurvey() {
  const survey = await createSurvey(db, workspaceId, {
    template: 'find-the-a-segment',
    now: new Date(),
  });
  await publishSurvey(db, workspaceId, survey.id, { now: new Date() });
  return survey;
}

/** So many began at the public link, `minutesAgo` the oldest of them. */
async function flood(surveyId: string, count: number, minutesAgo: number): Promise<void> {
  const of = { workspaceId, surveyId };
  const at = (place: number) =>
    new Date(Date.now() - (minutesAgo * 60_000 * (count - place)) / count);
  const consent = { textVersion: 'public-1', joinsPurchases: false, locale: 'en' };
  const start = (place: number) =>
    startResponse(db, of, {
      link: { kind: 'public', resumeToken: `${surveyId}-${place}-${minutesAgo}` },
      consent: { ...consent, givenAt: at(place) },
      locale: 'en',
      now: at(place),
    });
  for (let place = 0; place < count; place += 1) await start(place);
}

let visitors = 0;
const aNewAddress = () => {
  visitors += 1;
  return `192.0.${visitors}.1`;
};
/** Agrees and answers something, from a new address unless one is given; what came of the answer. */
const begin = async (
  find: (request: Request) => ReturnType<typeof requirePersonalDoor>,
  address = aNewAddress(),
) => {
  const post = async (fields: Record<string, string>, path = '/') => {
    const headers = { [clientAddressHeader]: address };
    const request = aRequest(path, { method: 'POST', headers });
    return postAnswerPage(db, await find(request), { request, form: new URLSearchParams(fields) });
  };
  const { version } = currentConsent((await find(aRequest('/'))).kind);
  const agreed = await post({ intent: 'consent', consent: 'yes', version });
  if (!(agreed instanceof Response)) return agreed;
  return post(anAnswer, agreed.headers.get('Location') ?? '/');
};
const anAnswer = { intent: 'step', go: 'save', step: '1.1', q0: 'new_job' };
const beginPublicly = (slug: string, address?: string) =>
  begin((request) => requirePublicDoor(db, slug, request), address);

it('two hundred people behind one address begin within a minute; a flood from there leaves room for others', async () => {
  const survey = await aSurvey();
  const stored = () => db.$count(responses, eq(responses.surveyId, survey.id));
  const hall = '198.51.100.7';
  // However slow the machine: within one moment.
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  for (let one = 0; one < 200; one += 1)
    expect(await beginPublicly(survey.slug, hall)).toBeInstanceOf(Response);
  expect(await stored()).toBe(200);
  let refused: unknown = null;
  for (let one = 0; one < 120 && !refused; one += 1) {
    const answer = await beginPublicly(survey.slug, hall);
    if (!(answer instanceof Response)) refused = answer;
  }
  // With all she had filled in, to be sent again by the page itself.
  expect(refused).toEqual({ errors: [], wait: { seconds: 15, fields: Object.entries(anAnswer) } });
  expect(await stored()).toBeLessThan(PUBLIC_STARTS.most - 250);
  expect(await beginPublicly(survey.slug)).toBeInstanceOf(Response);
  expect(await beginPublicly((await aSurvey()).slug, hall)).toBeInstanceOf(Response);
}, 120_000);

it('a flood at the public link is stopped in minutes, and touches neither invited people nor another survey', async () => {
  const survey = await aSurvey();
  const other = await aSurvey();
  await aCustomer(db, workspaceId);
  await inviteCustomers(db, workspaceId, survey.id, { customerIds: 'all', now: new Date() });
  const [invitation] = await db.select().from(invitations);
  await flood(survey.id, PUBLIC_STARTS.most - 1, 5);
  expect(await beginPublicly(survey.slug)).toBeInstanceOf(Response);

  const stored = (await db.select().from(responses)).length;
  const refused = await beginPublicly(survey.slug);
  if (refused instanceof Response) throw new Error('Let in');
  const seconds = refused.wait?.seconds ?? 0;
  expect(Math.abs(seconds - 300)).toBeLessThan(20);
  expect(statusOf(refused)).toEqual({ status: 429, headers: { 'Retry-After': `${seconds}` } });
  expect(await db.select().from(responses)).toHaveLength(stored);

  expect(await beginPublicly(other.slug)).toBeInstanceOf(Response);
  const personal = await begin(() => requirePersonalDoor(db, invitation?.token));
  expect(personal).toBeInstanceOf(Response);
}, 60_000);

it('what began earlier than ten minutes ago does not count', async () => {
  const survey = await aSurvey();
  await flood(survey.id, PUBLIC_STARTS.most, 40);
  expect(await beginPublicly(survey.slug)).toBeInstanceOf(Response);
}, 60_000);

it('invited people who answer take nobody the public link away', async () => {
  const survey = await aSurvey();
  const of = { workspaceId, surveyId: survey.id };
  const [latest] = await db.select().from(publications).where(eq(publications.surveyId, survey.id));
  const ids = Array.from({ length: PUBLIC_STARTS.most }, () => uuidv7());
  const people = await db
    .insert(customers)
    .values(ids.map((id) => ({ id, workspaceId, externalId: id, name: 'Anna' })))
    .returning();
  const links = await db
    .insert(invitations)
    .values(people.map(({ id }) => ({ ...of, customerId: id, token: `to-${id}` })))
    .returning();
  await db.insert(responses).values(
    links.map(({ id, customerId }) => ({
      ...{ ...of, publicationId: latest!.id, invitationId: id, customerId },
      ...{ answers: {}, locale: 'en', startedAt: new Date() },
    })),
  );
  expect(await beginPublicly(survey.slug)).toBeInstanceOf(Response);
}, 60_000);
