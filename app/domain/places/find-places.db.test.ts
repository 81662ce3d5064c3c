import { beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aSurvey, aWorkspace } from '#test/support/make';
import { findPlaces } from './find-places.server';

const db = await freshDatabase();
let workspaceId: string;

beforeAll(async () => {
  workspaceId = (await aWorkspace(db)).id;
  const other = (await aWorkspace(db)).id;
  await aCustomer(db, other, { name: 'Ann of another firm' });
  for (const name of ['Joanna', 'Anna', '100%_sure'])
    await aCustomer(db, workspaceId, { name, email: `${name.toLowerCase()}@example.com` });
  await aSurvey(db, workspaceId, { title: 'Annual questions' });
});

const namesFor = async (search: string) =>
  (await findPlaces(db, workspaceId, search)).map(({ kind, name }) => `${kind} ${name}`);

it('names that begin with it come first, and nothing of another workspace', async () => {
  expect(await namesFor(' aNN ')).toEqual([
    'customer Anna',
    'customer Joanna',
    'survey Annual questions',
  ]);
});

it('a customer is known by an address, too', async () => {
  expect(await namesFor('joanna@exa')).toEqual(['customer Joanna']);
});

it('signs that mean something to the database are letters here', async () => {
  expect(await namesFor('0%_s')).toEqual(['customer 100%_sure']);
  expect(await namesFor('%')).toEqual(['customer 100%_sure']);
  expect(await namesFor('\\')).toEqual([]);
});

it('nothing is asked for nothing', async () => {
  expect(await namesFor('  ')).toEqual([]);
});
