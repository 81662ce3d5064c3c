import { and, desc, eq, sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import { purchases } from '#db/schema';
import { type Paging, rowsOf } from '~/forms/page-number';
import type { CustomerTotals } from './customer-totals';
import { getMoneyRates, netRevenueOf } from './money-rates.server';

export type Purchase = typeof purchases.$inferSelect;

/** The newest first. */
export async function listPurchases(
  db: Db,
  workspaceId: string,
  { customerId, ...paging }: Paging & { customerId: string },
): Promise<{ purchases: Purchase[]; total: number }> {
  const own = and(eq(purchases.workspaceId, workspaceId), eq(purchases.customerId, customerId));
  const { limit, offset } = rowsOf(paging);
  const found = await db
    .select()
    .from(purchases)
    .where(own)
    .orderBy(sql`${purchases.orderedAt} desc nulls last`, desc(purchases.id))
    .limit(limit)
    .offset(offset);
  return { purchases: found, total: await db.$count(purchases, own) };
}

export async function getCustomerTotals(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<CustomerTotals> {
  const rates = await getMoneyRates(db, workspaceId);
  const result = await db.execute(sql`
    select count(*)::int as orders, count(*) filter (where p.status = 'paid')::int as "paidOrders",
      coalesce(sum(${netRevenueOf(rates)}), 0) as "netRevenueMinor", max(p.ordered_at) as "lastOrderAt",
      coalesce(json_agg(distinct p.currency), '[]') as currencies
    from purchases p where p.workspace_id = ${workspaceId} and p.customer_id = ${customerId}`);
  type Found = Omit<CustomerTotals, 'withoutRate'> & { currencies: (string | null)[] };
  const { currencies, ...found } = rows<Found>(result)[0]!;
  return {
    ...found,
    netRevenueMinor: Math.round(Number(found.netRevenueMinor)),
    lastOrderAt: found.lastOrderAt ? new Date(found.lastOrderAt) : null,
    currency: rates.currency,
    withoutRate: currencies.flatMap((code) => (code && !(code in rates.factors) ? [code] : [])),
  };
}
