import { expect, test } from 'vitest';
import { aPressedWorkspace } from '#test/support/pressed';
import { freshProcessDatabase } from '#test/support/process-database';
import { listSurveys } from '~/domain/responses/list-surveys.server';
import { action } from './actions.server';

const db = await freshProcessDatabase();
const { id, press } = await aPressedWorkspace(db, ['editor', 'tracker']);
const make = (template: string, by: 'editor' | 'tracker' = 'editor') =>
  press(action, {}, { fields: { template }, by });

test('a template becomes a draft, and leads to its questions', async () => {
  const { location } = await make('find-the-a-segment');
  const [survey] = await listSurveys(db, id);
  expect(location).toBe(`/w/bakery/surveys/${survey?.id}`);
  expect(survey).toMatchObject({ status: 'draft' });
});

test('no survey comes of a template nobody has, nor of somebody who only reviews', async () => {
  expect(await make('toString')).toMatchObject({ status: 400 });
  expect(await make('find-the-a-segment', 'tracker')).toMatchObject({ status: 403 });
  expect(await listSurveys(db, id)).toHaveLength(1);
});
