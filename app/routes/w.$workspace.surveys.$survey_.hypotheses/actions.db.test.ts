import { expect, test } from 'vitest';
import { listConditions } from '#surveys/conditions';
import { aCustomer, aResponse } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { publishSurvey } from '~/domain/surveys/publish-survey.server';
import { listHypotheses } from '~/domain/surveys/surveys.server';
import { action } from './actions.server';

const now = new Date();
const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['editor', 'viewer']);
const survey = await createSurvey(db, id, { template: 'find-the-a-segment', now });
const [first] = listConditions(survey.definition, 'en').flatMap(({ options }) => options);
const condition = JSON.stringify(first!.condition);

const send = (fields: Record<string, string>, by: 'editor' | 'viewer' = 'editor') =>
  press(action, { survey: survey.id }, { fields, by });
const written = () => listHypotheses(db, id, survey.id);

test('a guess in words with what it is recognised by is kept', async () => {
  const fields = { text0: 'Those who change their work', 'condition0.0': condition };
  expect(await send(fields)).toMatchObject({ status: 200, ok: true });
  expect(await written()).toMatchObject([{ text: 'Those who change their work' }]);
});

test('what is missing is said at each field with the number of its hypothesis', async () => {
  const fields = { text0: 'Without a condition', 'condition2.0': condition };
  expect(await send(fields)).toMatchObject({
    status: 400,
    errors: { 'condition0.0': 'condition:1', text2: 'text:3' },
  });
  expect(await written()).toMatchObject([{ text: 'Those who change their work' }]);
});

test('a condition nobody offered counts as none', async () => {
  const made = JSON.stringify({ question: 'no_such', op: 'in', value: ['x'] });
  expect(await send({ text0: 'Made up', 'condition0.0': made })).toMatchObject({
    status: 400,
    errors: { 'condition0.0': 'condition:1' },
  });
});

test('who only looks writes none', async () => {
  expect(await send({ text0: 'A guess', 'condition0.0': condition }, 'viewer')).toMatchObject({
    status: 403,
  });
});

test('after the first answer the list is closed: a guess would be no prediction', async () => {
  const published = await publishSurvey(db, id, survey.id, { now });
  if (!published.ok) throw new Error('Not published');
  const customer = await aCustomer(db, id);
  await aResponse(db, published.publication, { customerId: customer.id });
  expect(await send({ text0: 'Too late', 'condition0.0': condition })).toMatchObject({
    status: 400,
    errors: { '': 'closed' },
  });
  expect(await written()).toMatchObject([{ text: 'Those who change their work' }]);
});
