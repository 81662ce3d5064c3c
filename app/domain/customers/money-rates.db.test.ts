import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { rows } from '#db/client';
import { freshDatabase } from '#test/support/database';
import { aCustomer, aPurchase, aWorkspace } from '#test/support/make';
import { getMoneyRates, netRevenueOf } from './money-rates.server';

it.each([
  ['roubles, of a hundred kopecks', 'RUB', 100_000, 100_000],
  ['yen, which have no smaller unit', 'JPY', 1_000, 60_000],
  ['dinars, of a thousand fils', 'KWD', 1_000, 30_000],
  ['a currency without a rate', 'CHF', 100_000, 0],
])('a purchase in %s is worth its kopecks', async (_currency, currency, amountMinor, kopecks) => {
  const db = await freshDatabase();
  const exchangeRates = { JPY: 0.6, KWD: 300 };
  const { id: workspaceId } = await aWorkspace(db, { currency: 'RUB', exchangeRates });
  await aPurchase(db, await aCustomer(db, workspaceId), { currency, amountMinor });
  const net = netRevenueOf(await getMoneyRates(db, workspaceId));
  const found = rows<{ net: number }>(
    await db.execute(
      sql`select ${net} as net from purchases p where workspace_id = ${workspaceId}`,
    ),
  );
  expect(Number(found[0]!.net)).toBeCloseTo(kopecks, 6);
});

it('without a workspace there is no currency to reckon in', async () => {
  const db = await freshDatabase();
  await expect(getMoneyRates(db, 'nowhere')).rejects.toThrow('No workspace nowhere');
});

it('what was refunded or never paid is not earned', async () => {
  const db = await freshDatabase();
  const { id: workspaceId } = await aWorkspace(db);
  const customer = await aCustomer(db, workspaceId);
  await aPurchase(db, customer, { amountMinor: 5_000, refundedMinor: 2_000 });
  await aPurchase(db, customer, { amountMinor: 7_000, status: 'pending' });
  const net = netRevenueOf(await getMoneyRates(db, workspaceId));
  const found = rows<{ net: number }>(
    await db.execute(sql`select sum(${net}) as net from purchases p`),
  );
  expect(Number(found[0]!.net)).toBe(3_000);
});
