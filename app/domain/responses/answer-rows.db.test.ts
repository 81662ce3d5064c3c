import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { Db } from '#db/client';
import { consentRecords, responses } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aWorkspace } from '#test/support/make';
import { countInvitations } from '../invitations/invitations.server';
import { inviteCustomers } from '../invitations/invite-customers.server';
import { createSurvey } from '../surveys/create-survey.server';
import { publishSurvey } from '../surveys/publish-survey.server';
import { reviseDefinition } from '../surveys/revise-definition.server';
import { storeHypotheses } from '../surveys/store-hypotheses.server';
import { findStudy, listFinishedResponses } from './answer-rows.server';
import { recordCollected } from './record-collected.server';

const day = (text: string) => new Date(`${text}T12:00:00Z`);
const consent = { textVersion: 'open-data', joinsPurchases: true, evidence: { source: 'test' } };
const definition = (names: string[]) => ({
  title: 'T',
  elements: names.map((name) => ({ type: 'text', name, title: name })),
});
let db: Db;
let workspaceId: string;

beforeAll(async () => {
  db = await freshDatabase();
  workspaceId = (await aWorkspace(db)).id;
});

it('collected answers are stored once per customer, those of strangers not at all', async () => {
  const survey = await createSurvey(db, workspaceId, {
    definition: definition(['a']),
    now: day('2026-01-01'),
  });
  const of = { workspaceId, surveyId: survey.id };
  await publishSurvey(db, workspaceId, survey.id, { now: day('2026-01-01') });
  const mine = await aCustomer(db, workspaceId);
  const stranger = await aCustomer(db, (await aWorkspace(db)).id);
  const given = [mine, mine, stranger].map((customer, index) => ({
    customerId: customer.id,
    answers: { a: `${index}` },
    locale: 'en',
    submittedAt: day('2026-02-01'),
  }));
  expect(await recordCollected(db, of, { responses: given, consent })).toEqual({ recorded: 1 });
  expect(await recordCollected(db, of, { responses: given, consent })).toEqual({ recorded: 0 });
  expect(await listFinishedResponses(db, workspaceId, survey.id)).toMatchObject([
    { customerId: mine.id, answers: { a: '0' }, submittedAt: day('2026-02-01') },
  ]);
  expect(await countInvitations(db, workspaceId, survey.id)).toMatchObject({
    invited: 1,
    answered: 1,
  });
  const ofSurvey = eq(responses.surveyId, survey.id);
  const [stored] = await db.select().from(responses).where(ofSurvey);
  expect(await db.select().from(consentRecords)).toMatchObject([
    { ...consent, workspaceId, responseId: stored!.id, customerId: mine.id, locale: 'en' },
  ]);
});

async function anAskedCustomer() {
  const asked = { definition: definition(['a']), now: day('2026-01-01') };
  const { id: surveyId } = await createSurvey(db, workspaceId, asked);
  await publishSurvey(db, workspaceId, surveyId, { now: day('2026-01-01') });
  const { id: customerId } = await aCustomer(db, workspaceId);
  const given = { customerId, answers: { a: '1' }, locale: 'en', submittedAt: day('2026-02-01') };
  const heard = () => listFinishedResponses(db, workspaceId, surveyId);
  const links = () => countInvitations(db, workspaceId, surveyId);
  return { of: { workspaceId, surveyId }, customerId, responses: [given], heard, links };
}

it('a customer whose link still waits is left to answer herself', async () => {
  const { of, customerId, responses, heard, links } = await anAskedCustomer();
  const inviting = { customerIds: [customerId], now: day('2026-01-15') };
  await inviteCustomers(db, workspaceId, of.surveyId, inviting);
  expect(await recordCollected(db, of, { responses, consent })).toEqual({ recorded: 0 });
  expect(await heard()).toEqual([]);
  expect(await links()).toMatchObject({ invited: 1, answered: 0 });
});

it('collected answers whose consent cannot be kept leave no link and no answer behind', async () => {
  const { of, responses, heard, links } = await anAskedCustomer();
  const unkept = { ...consent, evidence: { source: 'no database keeps a \u0000' } };
  await expect(recordCollected(db, of, { responses, consent: unkept })).rejects.toThrow();
  expect(await heard()).toEqual([]);
  expect(await links()).toMatchObject({ invited: 0, answered: 0 });
});

it('a study keeps the questions of older versions', async () => {
  const survey = await createSurvey(db, workspaceId, {
    definition: definition(['a', 'b']),
    now: day('2026-01-01'),
  });
  expect(await findStudy(db, workspaceId, survey.id)).toBeNull();
  await publishSurvey(db, workspaceId, survey.id, { now: day('2026-01-01') });
  const edit = { kind: 'removeQuestion', key: 'a' } as const;
  await reviseDefinition(db, workspaceId, survey.id, { edits: [edit], now: day('2026-01-02') });
  await publishSurvey(db, workspaceId, survey.id, { now: day('2026-03-01') });
  const study = await findStudy(db, workspaceId, survey.id);
  const { listElements } = await import('#surveys/element');
  expect(listElements(study?.definition).map((one) => one.name)).toEqual(['b', 'a']);
});

const guess = (text: string) => ({
  text,
  conditions: [{ question: 'a', op: 'answered' as const }],
});

/** Three versions with a hypothesis each; nobody but us can write one down after the answers. */
async function threeGuesses() {
  const survey = await createSurvey(db, workspaceId, {
    definition: definition(['a']),
    hypotheses: [guess('first')],
    now: day('2026-01-01'),
  });
  await publishSurvey(db, workspaceId, survey.id, { now: day('2026-01-01') });
  await storeHypotheses(db, survey.id, [guess('second')]);
  await publishSurvey(db, workspaceId, survey.id, { now: day('2026-01-20') });
  await storeHypotheses(db, survey.id, [guess('third')]);
  await publishSurvey(db, workspaceId, survey.id, { now: day('2026-03-01') });
  const heard = async () => (await findStudy(db, workspaceId, survey.id))!.hypotheses;
  return { of: { workspaceId, surveyId: survey.id }, heard };
}

it.each([
  ['in February', '2026-02-01', 'second'],
  ['on the day a version came out', '2026-01-20', 'second'],
  ['when there was one version', '2026-01-02', 'first'],
  ['by a clock that went wrong, before the survey', '2025-12-01', 'first'],
])('the hypotheses of a study stood before the first answer, given %s', async (_when, at, text) => {
  const { of, heard } = await threeGuesses();
  const customer = await aCustomer(db, workspaceId);
  const given = { customerId: customer.id, answers: { a: '1' }, locale: 'en' };
  const responses = [{ ...given, submittedAt: day(at) }];
  expect(await recordCollected(db, of, { responses, consent })).toEqual({ recorded: 1 });
  expect((await heard()).map((hypothesis) => hypothesis.text)).toEqual([text]);
});

it('before anybody answered they are those of the newest version', async () => {
  const { heard } = await threeGuesses();
  expect((await heard()).map((hypothesis) => hypothesis.text)).toEqual(['third']);
});
