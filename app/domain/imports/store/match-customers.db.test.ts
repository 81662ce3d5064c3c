import { expect, test } from 'vitest';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aWorkspace } from '#test/support/make';
import { matchCustomers } from './match-customers.server';

const db = await freshDatabase();
const { id: workspaceId } = await aWorkspace(db);
const known = await aCustomer(db, workspaceId, {
  ...{ externalId: '7', name: 'Anna', email: 'anna@example.com', phone: '+79161234567' },
});
const byAddress = await aCustomer(db, workspaceId, { externalId: 'eva@example.com' });
const byNumber = await aCustomer(db, workspaceId, { externalId: '+79167654321' });
const byName = await aCustomer(db, workspaceId, { externalId: 'Olga Serova', name: 'Olga Serova' });
for (const externalId of ['8', '9'])
  await aCustomer(db, workspaceId, { externalId, email: 'two@example.com', phone: '+79160000000' });

const nobody = { externalId: null, email: null, phone: null, name: null };
const { id } = known;

test.each([
  ['her id', { externalId: '7' }, { customerId: id }],
  ['her address', { email: 'anna@example.com' }, { customerId: id }],
  ['her number', { phone: '+79161234567' }, { customerId: id }],
  [
    'an address that was all an earlier file gave',
    { email: 'eva@example.com' },
    { customerId: byAddress.id },
  ],
  [
    'a number that was all an earlier file gave',
    { phone: '+79167654321' },
    { customerId: byNumber.id },
  ],
  ['a name that was all an earlier file gave', { name: 'Olga Serova' }, { customerId: byName.id }],
  ['a name alone, of somebody who has an id', { name: 'Anna' }, 'none'],
  ['a name beside an unknown id', { externalId: '1', name: 'Olga Serova' }, 'none'],
  ['an address of two', { email: 'two@example.com' }, 'several'],
  ['a number of two', { phone: '+79160000000' }, 'several'],
  [
    'an id beside an address of two',
    { externalId: '8', email: 'two@example.com' },
    { customerId: expect.any(String) },
  ],
  [
    'an unknown id beside a known address',
    { externalId: '1', email: 'anna@example.com' },
    { customerId: id },
  ],
  [
    'an address of one beside a number of another',
    { email: 'eva@example.com', phone: '+79161234567' },
    { customerId: byAddress.id },
  ],
])('by %s', async (_, keys, match) => {
  expect(await matchCustomers(db, workspaceId, [{ ...nobody, ...keys }])).toEqual([match]);
});

test('each purchase gets its own customer, in the order of the file, and none of another workspace', async () => {
  const keys = [{ phone: '+79161234567' }, { email: 'eva@example.com' }, { externalId: '5' }];
  const wanted = keys.map((one) => ({ ...nobody, ...one }));
  expect(await matchCustomers(db, workspaceId, wanted)).toEqual([
    { customerId: id },
    { customerId: byAddress.id },
    'none',
  ]);
  const { id: elsewhere } = await aWorkspace(db);
  expect(await matchCustomers(db, elsewhere, wanted)).toEqual(['none', 'none', 'none']);
});
