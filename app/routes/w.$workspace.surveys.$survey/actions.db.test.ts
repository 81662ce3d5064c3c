import { beforeEach, expect, test } from 'vitest';
import { listElements } from '#surveys/element';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { createSurvey } from '~/domain/surveys/create-survey.server';
import { findLatestPublication, getSurvey } from '~/domain/surveys/surveys.server';
import type { Role } from '~/domain/workspaces/role';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['editor', 'viewer']);
let surveyId: string;
beforeEach(async () => {
  const wanted = { template: 'find-the-a-segment', now: new Date() };
  surveyId = (await createSurvey(db, id, wanted)).id;
});

const send = (fields: Record<string, string>, by: Role = 'editor') =>
  press(action, { survey: surveyId }, { fields, by });
const questions = async () => listElements((await getSurvey(db, id, surveyId)).definition);
const question = async (key: string) => (await questions()).find(({ name }) => name === key);

test('a question without words in any language is refused at its field', async () => {
  const before = await question('change');
  const wordless = { intent: 'reword', key: 'change', titleEn: ' ', titleRu: '' };
  expect(await send(wordless)).toMatchObject({ status: 400, errors: { titleEn: 'title' } });
  expect(await question('change')).toEqual(before);
});

test('words in one language are enough, and lead back with what can be taken back', async () => {
  const saved = await send({
    intent: 'reword',
    key: 'change',
    titleEn: '',
    titleRu: 'Что нового?',
  });
  expect(saved.location).toMatch(/event=[\w-]{36}$/);
  expect((await question('change'))?.title).toMatchObject({ ru: 'Что нового?' });
});

test('a new question leads to itself, a removed one away from itself', async () => {
  const before = (await questions()).length;
  const added = await send({ intent: 'addQuestion', type: 'comment' });
  const key = /question=(q_\w+)&event=/.exec(added.location ?? '')?.[1] ?? '';
  expect(await question(key)).toBeDefined();
  const removed = await send({ intent: 'removeQuestion', key });
  expect(removed.location).not.toContain('question=');
  expect(await questions()).toHaveLength(before);
});

test('"Add a choice" keeps what was typed beside it', async () => {
  const typed = { key: 'change', titleEn: 'What is new with you?', titleRu: 'Что нового?' };
  expect(await send({ intent: 'addChoice', ...typed })).toMatchObject({ status: 302 });
  expect((await question('change'))?.title).toMatchObject({ ru: 'Что нового?' });
});

test('publishing freezes a version', async () => {
  expect(await send({ intent: 'publish' })).toMatchObject({ status: 200, ok: true });
  expect(await findLatestPublication(db, id, surveyId)).toMatchObject({ version: 1 });
});

test('what is asked at once is saved with the title and published with the version', async () => {
  const title = { intent: 'retitle', titleEn: 'Survey', titleRu: 'Опрос' };
  await send({ ...title, paging: 'standard' });
  await send({ intent: 'publish' });
  const published = await findLatestPublication(db, id, surveyId);
  expect(published?.definition).toMatchObject({ questionsOnPageMode: 'standard' });
  await send({ ...title, paging: 'sideways' });
  const { definition } = await getSurvey(db, id, surveyId);
  expect(definition).toMatchObject({ questionsOnPageMode: 'standard' });
});

test('nothing is changed by an unknown button, nor by somebody who only looks', async () => {
  const before = await questions();
  expect(await send({ intent: 'explode' })).toMatchObject({ status: 400 });
  const removal = { intent: 'removeQuestion', key: 'change' };
  expect(await send(removal, 'viewer')).toMatchObject({ status: 403 });
  expect(await questions()).toEqual(before);
});

test('two questions of one code get codes of their own with one click, then it can be published', async () => {
  const asked = { type: 'text', name: 'q1' };
  const definition = { elements: [asked, { ...asked, requiredIf: '{q1} empty' }] };
  surveyId = (await createSurvey(db, id, { definition, title: 'Twice', now: new Date() })).id;
  await send({ intent: 'publish' });
  expect(await findLatestPublication(db, id, surveyId)).toBeNull();
  expect(await send({ intent: 'renameRepeated', key: 'q1' })).toMatchObject({ status: 302 });
  expect((await questions()).map(({ name }) => name)).toEqual(['q1', 'q1_2']);
  expect(await send({ intent: 'publish' })).toMatchObject({ status: 200, ok: true });
});
