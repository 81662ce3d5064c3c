import { beforeAll, expect, test } from 'vitest';
import type { Db } from '#db/client';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aPurchase, aUser, aWorkspace } from '#test/support/make';
import { giveGrade } from '~/domain/grades/give-grade.server';
import { listGrades } from '~/domain/grades/grades.server';
import { findCustomer } from '../customers/customers.server';
import { getCustomerTotals, listPurchases } from '../customers/purchases.server';
import { listCustomerRows, listPurchaseRows } from './behaviour-rows.server';
import { readCustomerQuery } from './customer-list';
import { listCustomers } from './list-customers.server';

let db: Db;
beforeAll(async () => {
  db = await freshDatabase();
});

const ask = (text: string) => readCustomerQuery(new URLSearchParams(text));

async function aShop() {
  const { id } = await aWorkspace(db, { currency: 'RUB', exchangeRates: { USD: 90 } });
  const anna = await aCustomer(db, id, { name: 'Анна 100%', email: 'anna@example.com' });
  const boris = await aCustomer(db, id, { name: 'борис', phone: '+79161234567' });
  const vera = await aCustomer(db, id, { name: 'Вера' });
  await aPurchase(db, anna, { amountMinor: 100_000, refundedMinor: 20_000 });
  await aPurchase(db, anna, { amountMinor: 1_000, currency: 'USD' });
  await aPurchase(db, anna, { amountMinor: 500, currency: 'GEL' });
  await aPurchase(db, boris, { amountMinor: 300_000 });
  await aPurchase(db, boris, { amountMinor: 900_000, status: 'refunded' });
  return { id, anna, boris, vera };
}

test('the list sums paid money minus refunds in the currency of the workspace', async () => {
  const { id } = await aShop();
  const page = await listCustomers(db, id, ask('sort=-revenue'));
  expect(page).toMatchObject({ total: 3, currency: 'RUB' });
  const sums = page.customers.map((row) => [row.name, row.paidOrders, row.netRevenueMinor]);
  expect(sums).toEqual([
    ['борис', 1, 300_000],
    ['Анна 100%', 3, 170_000],
    ['Вера', 0, 0],
  ]);
});

test('every order of the list has the same customers, and pages follow each other', async () => {
  const { id } = await aShop();
  for (const sort of ['name', '-name', 'since', 'orders', '-orders', 'revenue', '-lastOrder']) {
    const { customers } = await listCustomers(db, id, ask(`sort=${sort}`));
    expect(customers).toHaveLength(3);
  }
  expect((await listCustomers(db, id, ask('page=2'))).customers).toEqual([]);
  expect(ask('page=-1&sort=nonsense&grade=Q')).toMatchObject({ page: 1, sort: 'name', grade: '' });
});

test('the search takes letters literally and looks into addresses and numbers', async () => {
  const { id } = await aShop();
  const names = async (search: string) =>
    (await listCustomers(db, id, { ...ask(''), search })).customers.map((row) => row.name);
  expect(await names('100%')).toEqual(['Анна 100%']);
  expect(await names('ANNA@')).toEqual(['Анна 100%']);
  expect(await names('916123')).toEqual(['борис']);
  expect(await names('_')).toEqual([]);
});

test('the latest grade counts, a withdrawn one is none, the history stays', async () => {
  const { id, anna, vera } = await aShop();
  const { id: gradedBy } = await aUser(db);
  const give = (grade: 'A1' | 'B2' | null) =>
    giveGrade(db, id, { customerId: anna.id, grade, source: 'founder', gradedBy });
  await give('B2');
  await give('A1');
  await give('A1');
  expect((await listCustomers(db, id, ask('grade=A'))).customers).toHaveLength(1);
  expect((await listCustomers(db, id, ask('grade=none'))).total).toBe(2);
  const graded = (await listCustomerRows(db, id)).filter((row) => row.manualGrade);
  expect(graded).toEqual([expect.objectContaining({ id: anna.id, manualGrade: 'A1' })]);
  await give(null);
  expect((await listCustomers(db, id, ask('grade=A'))).total).toBe(0);
  expect((await listGrades(db, id, anna.id)).map((row) => row.grade)).toEqual(['', 'A1', 'B2']);
  expect(await listGrades(db, id, vera.id)).toEqual([]);
});

test('an analysis reads amounts in major units and days without hours', async () => {
  const { id, anna } = await aShop();
  await aPurchase(db, anna, {
    amountMinor: 1500,
    currency: 'JPY',
    orderedAt: new Date('2026-03-05T23:59:00Z'),
    dueAt: null,
  });
  const found = await listPurchaseRows(db, id);
  expect(found).toHaveLength(6);
  expect(found.at(-1)).toMatchObject({
    customerId: anna.id,
    amount: 1500,
    currency: 'JPY',
    orderedAt: '2026-03-05',
    dueAt: null,
    status: 'paid',
  });
  expect(found[0]).toMatchObject({ amount: 1000, refunded: 200, discount: 0 });
});

test('nothing of one workspace shows in another', async () => {
  const { anna } = await aShop();
  const other = await aShop();
  expect(await findCustomer(db, other.id, anna.id)).toBeNull();
  expect(await findCustomer(db, other.id, 'nonsense')).toBeNull();
  const bought = await listPurchases(db, other.id, { customerId: anna.id, page: 1, pageSize: 50 });
  expect(bought).toEqual({ purchases: [], total: 0 });
  expect(await getCustomerTotals(db, other.id, anna.id)).toMatchObject({ orders: 0 });
  await expect(
    giveGrade(db, other.id, { customerId: anna.id, grade: 'A1', source: 'founder', gradedBy: 'x' }),
  ).rejects.toThrow();
});

test('money in a currency without a rate is named, not guessed', async () => {
  const { id, anna } = await aShop();
  expect(await getCustomerTotals(db, id, anna.id)).toMatchObject({
    orders: 3,
    netRevenueMinor: 170_000,
    withoutRate: ['GEL'],
  });
});
