import { expect, test } from 'vitest';
import { aSurvey } from '#test/support/make';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { listCodes } from '~/domain/codes/codes.server';
import type { Role } from '~/domain/workspaces/role';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['editor', 'viewer']);
const survey = await aSurvey(db, id);

const send = (fields: [string, string][], by: Role = 'editor') =>
  press(action, { survey: survey.id }, { fields, by });
const write = (name: string, ...words: string[]) =>
  send([
    ['intent', 'write'],
    ['name', name],
    ...words.map((word): [string, string] => ['word', word]),
  ]);
const codes = () => listCodes(db, id, survey.id);

test('chosen and written words become one code', async () => {
  const fields: [string, string][] = [
    ['intent', 'write'],
    ['name', ' Price '],
    ['word', 'expensive'],
    ['more', 'Cost, expensive'],
  ];
  expect((await send(fields)).location).toMatch(/\/codes\?event=[\w-]{36}$/);
  expect(await codes()).toMatchObject([{ name: 'Price', words: ['expensive', 'cost'] }]);
});

test('a name that is taken is said at the name, and the chosen words come back', async () => {
  expect(await write('price', 'cheap', 'money')).toMatchObject({
    status: 400,
    errors: { name: 'nameTaken' },
    entered: { name: 'price', words: ['cheap', 'money'] },
  });
});

test('missing words are said where words are written', async () => {
  expect(await write('Time')).toMatchObject({ status: 400, errors: { more: 'wordsMissing' } });
  expect(await codes()).toHaveLength(1);
});

test('a code removed in another window is gone without a word', async () => {
  const [{ id: codeId } = { id: '' }] = await codes();
  const remove: [string, string][] = [
    ['intent', 'remove'],
    ['id', codeId],
  ];
  expect((await send(remove)).location).toMatch(/event=[\w-]{36}$/);
  expect((await send(remove)).location).toMatch(/\/codes$/);
  expect(await codes()).toEqual([]);
});

test('a new report leads to its analysis; who only looks asks for none', async () => {
  expect((await send([['intent', 'report']])).location).toMatch(/\/analyses\/[\w-]{36}$/);
  expect(await send([['intent', 'report']], 'viewer')).toMatchObject({ status: 403 });
  expect(await send([['intent', 'other']])).toMatchObject({ status: 400 });
});
