import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/client';
import * as schema from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aWorkspace } from '#test/support/make';
import { inviteCustomers } from '../invitations/invite-customers.server';
import { pauseSurvey } from '../surveys/change-survey-status.server';
import { createSurvey } from '../surveys/create-survey.server';
import { limitSurvey } from '../surveys/limit-survey.server';
import { publishSurvey } from '../surveys/publish-survey.server';
import { listFinishedResponses } from './answer-rows.server';
import { recordResponse } from './record-response.server';
import type { AnswerLink, SurveyOf } from './response';
import { countResponses } from './responses.server';
import { saveAnswers } from './save-answers.server';
import { startResponse } from './start-response.server';
import { withdrawConsent } from './withdraw-consent.server';

const now = new Date('2026-05-01T12:00:00Z');
const consent = {
  textVersion: 'personal-1',
  joinsPurchases: true,
  locale: 'ru',
  ip: '192.0.2.7',
  givenAt: now,
};
let db: Db;
let of: SurveyOf;
let link: AnswerLink;
let customerId: string;
let publicationId: string;

beforeEach(async () => {
  db ??= await freshDatabase();
  const workspaceId = (await aWorkspace(db)).id;
  const survey = await createSurvey(db, workspaceId, { template: 'find-the-a-segment', now });
  of = { workspaceId, surveyId: survey.id };
  const published = await publishSurvey(db, workspaceId, survey.id, { now });
  publicationId = published.ok ? published.publication.id : '';
  customerId = (await aCustomer(db, workspaceId)).id;
  await inviteCustomers(db, workspaceId, survey.id, { customerIds: 'all', now });
  const [invitation] = await db
    .select()
    .from(schema.invitations)
    .where(eq(schema.invitations.customerId, customerId));
  link = { kind: 'personal', invitationId: invitation!.id };
});

const answers = { change: 'new_field', disappointed: 'very' };
const record = (given = answers, to = link) =>
  recordResponse(db, of, {
    ...{ link: to, answers: given, locale: 'ru', now },
    agreed: { responseId: uuidv7(), publicationId, consent },
  });
const publicLink = (resumeToken: string): AnswerLink => ({
  kind: 'public',
  resumeToken: `${of.surveyId}-${resumeToken}`,
});
const rows = () => listFinishedResponses(db, of.workspaceId, of.surveyId);

it('a start at the public door, sent again because its answer was lost, begins once', async () => {
  const start = () =>
    startResponse(db, of, { link: publicLink('key'), consent, locale: 'en', now });
  const started = await Promise.all([start(), start(), start()]);
  started.push(await start());
  expect(new Set(started.map((one) => one.ok && one.response.id)).size).toBe(1);
  expect(started.every((one) => one.ok)).toBe(true);
});

describe('a personal link answers once', () => {
  it('however many tabs send at the same time', async () => {
    const sent = Array.from({ length: 20 }, (_, tab) =>
      record({ ...answers, words: `${tab}` } as never),
    );
    const recorded = await Promise.all(sent);
    const first = recorded.filter((one) => one.ok && !one.alreadyAnswered);
    expect(first).toHaveLength(1);
    expect(recorded.every((one) => one.ok)).toBe(true);
    expect(await rows()).toHaveLength(1);
    const consents = await db
      .select()
      .from(schema.consentRecords)
      .where(eq(schema.consentRecords.workspaceId, of.workspaceId));
    expect(consents).toHaveLength(1);
  });
  it('the first answers stay', async () => {
    await record();
    await record({ ...answers, change: 'moved' });
    expect(await rows()).toMatchObject([{ customerId, answers, submittedAt: now }]);
  });
  it('two tabs merge question by question; what one takes away is kept as taken away', async () => {
    const from = await startResponse(db, of, { link, consent, locale: 'en', now });
    expect(from).toMatchObject({ ok: true });
    const save = (changes: Record<string, unknown>) =>
      saveAnswers(db, of, { link, changes, locale: 'en', now });
    await save({ change: 'moved', months: 3, words: 'x' });
    await Promise.all([
      save({ change: 'grew' }),
      save({ tried: ['alone'] }),
      save({ words: null }),
    ]);
    const [kept] = await db
      .select({ answers: schema.responses.answers })
      .from(schema.responses)
      .where(eq(schema.responses.surveyId, of.surveyId));
    const rest = { change: 'grew', months: 3, tried: ['alone'] };
    expect(kept?.answers).toEqual({ ...rest, words: null });
  });
  it('a tab that wakes up late cannot overwrite them', async () => {
    await record();
    const late = { link, changes: { change: 'moved' }, locale: 'en', now };
    expect(await saveAnswers(db, of, late)).toBe('finished');
    expect(await rows()).toMatchObject([{ answers }]);
  });
});

describe('consent', () => {
  it('without it nothing is stored', async () => {
    const refused = await recordResponse(db, of, { link, answers, locale: 'ru', now });
    expect(refused).toEqual({ ok: false, reason: 'consentMissing' });
    expect(await saveAnswers(db, of, { link, changes: answers, locale: 'ru', now })).toBe(
      'notStarted',
    );
    expect(await db.$count(schema.responses, eq(schema.responses.surveyId, of.surveyId))).toBe(0);
  });
  it('is given once, with the empty response, and the IP stays with it', async () => {
    const start = { link, consent, locale: 'ru', now };
    const started = await Promise.all([startResponse(db, of, start), startResponse(db, of, start)]);
    expect(started.every((one) => one.ok)).toBe(true);
    const found = await db
      .select()
      .from(schema.consentRecords)
      .where(eq(schema.consentRecords.workspaceId, of.workspaceId));
    expect(found).toMatchObject([{ textVersion: 'personal-1', ip: '192.0.2.7', customerId }]);
  });
  it('taken back, answers and join are gone, the proof stays, the link is used up', async () => {
    const recorded = await record();
    if (!recorded.ok) throw new Error(recorded.reason);
    await withdrawConsent(db, of.workspaceId, { responseId: recorded.responseId, now });
    expect(await rows()).toEqual([]);
    const [response] = await db
      .select()
      .from(schema.responses)
      .where(eq(schema.responses.id, recorded.responseId));
    expect([response!.answers, response!.customerId]).toEqual([{}, null]);
    expect(await record()).toEqual({ ok: false, reason: 'withdrawn' });
    const counts = await countResponses(db, of.workspaceId, of.surveyId);
    expect(counts).toEqual({ finished: 0, partial: 0, withdrawn: 1 });
  });
});

describe('what is begun', () => {
  it('at the public link is stored with its consent when something is answered, in whatever tab first', async () => {
    const anybody = publicLink('tabs');
    const agreed = { responseId: uuidv7(), publicationId, consent };
    const save = (changes: Record<string, unknown>) =>
      saveAnswers(db, of, { link: anybody, changes, locale: 'en', now, agreed });
    const stored = () =>
      db.select().from(schema.responses).where(eq(schema.responses.surveyId, of.surveyId));
    const consents = () =>
      db.$count(schema.consentRecords, eq(schema.consentRecords.workspaceId, of.workspaceId));
    expect(await save({})).toBe('saved');
    expect([await stored(), await consents()]).toEqual([[], 0]);
    expect(await Promise.all([save({ change: 'moved' }), save({ months: 3 })])).toEqual([
      'saved',
      'saved',
    ]);
    expect(await stored()).toMatchObject([
      { id: agreed.responseId, publicationId, answers: { change: 'moved', months: 3 } },
    ]);
    expect(await consents()).toBe(1);
  });
  it('is saved, found again and finished as one response', async () => {
    const started = await startResponse(db, of, { link, consent, locale: 'ru', now });
    expect(await saveAnswers(db, of, { link, changes: answers, locale: 'en', now })).toBe('saved');
    const recorded = await recordResponse(db, of, { link, answers, locale: 'en', now });
    expect(recorded).toMatchObject({ ok: true, alreadyAnswered: false });
    expect(started.ok && recorded.ok && started.response.id === recorded.responseId).toBe(true);
  });
  it('on the public link belongs to nobody', async () => {
    const anybody = publicLink('one');
    await startResponse(db, of, { link: anybody, consent, locale: 'en', now });
    await recordResponse(db, of, { link: anybody, answers, locale: 'en', now });
    expect(await rows()).toMatchObject([{ customerId: null }]);
  });
});

describe('limits are judged at the moment of the request', () => {
  it('a deadline, to the second', async () => {
    await limitSurvey(db, of.workspaceId, of.surveyId, {
      ...{ closesAt: now, responseCap: null, graceHours: 0 },
    });
    expect(await record()).toEqual({ ok: false, reason: 'deadline' });
  });
  it('a pause; what was begun before may be finished for some hours, or not at all', async () => {
    await startResponse(db, of, { link, consent, locale: 'ru', now });
    await pauseSurvey(db, of.workspaceId, of.surveyId, { now: new Date() });
    const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    const at = (moment: Date) =>
      recordResponse(db, of, { link, answers, locale: 'ru', now: moment });
    const fresh = await startResponse(db, of, {
      link: publicLink('new'),
      consent,
      locale: 'ru',
      now,
    });
    expect(fresh).toEqual({ ok: false, reason: 'paused' });
    expect(await at(later(24))).toEqual({ ok: false, reason: 'paused' });
    const limits = { closesAt: null, responseCap: null };
    await limitSurvey(db, of.workspaceId, of.surveyId, { ...limits, graceHours: 0 });
    expect(await at(later(0))).toEqual({ ok: false, reason: 'paused' });
    await limitSurvey(db, of.workspaceId, of.surveyId, { ...limits, graceHours: 24 });
    expect(await at(later(23.9))).toMatchObject({ ok: true });
  });
  it('a cap of three holds against twelve at once', async () => {
    await limitSurvey(db, of.workspaceId, of.surveyId, {
      ...{ closesAt: null, responseCap: 3, graceHours: 24 },
    });
    const sent = Array.from({ length: 12 }, (_, one) => record(answers, publicLink(`${one}`)));
    const recorded = await Promise.all(sent);
    expect(recorded.filter((one) => one.ok)).toHaveLength(3);
    expect(recorded.filter((one) => !one.ok && one.reason === 'full')).toHaveLength(9);
    expect(await rows()).toHaveLength(3);
  });
});
