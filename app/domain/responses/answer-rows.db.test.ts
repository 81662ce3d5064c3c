import { beforeAll, expect, it } from 'vitest';
import type { Db } from '#db/client';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aWorkspace } from '#test/support/make';
import { countInvitations } from '../invitations/invitations.server';
import { createSurvey } from '../surveys/create-survey.server';
import { publishSurvey } from '../surveys/publish-survey.server';
import { reviseDefinition } from '../surveys/revise-definition.server';
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
});

it('a study keeps the questions of older versions and the hypotheses of before the answers', async () => {
  const guess = { text: 'G', conditions: [{ question: 'a', op: 'answered' as const }] };
  const survey = await createSurvey(db, workspaceId, {
    definition: definition(['a', 'b']),
    hypotheses: [guess],
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
  expect(study?.hypotheses).toMatchObject([guess]);
});
