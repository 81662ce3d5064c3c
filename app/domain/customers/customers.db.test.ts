import { expect, test } from 'vitest';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aPurchase, aWorkspace } from '#test/support/make';
import { countCustomers, findCustomer } from './customers.server';
import { listPurchases } from './purchases.server';

test('an address may hold anything: what is no id is nobody', async () => {
  const db = await freshDatabase();
  const { id: workspaceId } = await aWorkspace(db);
  const customer = await aCustomer(db, workspaceId);
  expect(await findCustomer(db, workspaceId, customer.id)).toMatchObject({ id: customer.id });
  for (const odd of ['-'.repeat(36), `${customer.id}0`, `x${customer.id}`, '', "' or true"])
    expect(await findCustomer(db, workspaceId, odd)).toBeNull();
});

test('a workspace counts its own customers, a customer her own purchases', async () => {
  const db = await freshDatabase();
  const [mine, other] = [await aWorkspace(db), await aWorkspace(db)];
  const [anna, eva] = [await aCustomer(db, mine.id), await aCustomer(db, mine.id)];
  await aCustomer(db, other.id);
  for (let bought = 0; bought < 3; bought += 1) await aPurchase(db, anna);
  await aPurchase(db, eva);
  expect(await countCustomers(db, mine.id)).toBe(2);
  const page = await listPurchases(db, mine.id, { customerId: anna.id, page: 1, pageSize: 2 });
  expect([page.purchases.length, page.total]).toEqual([2, 3]);
});
