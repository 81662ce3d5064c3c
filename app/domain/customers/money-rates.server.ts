import { eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { workspaces } from '#db/schema';
import { minorUnits } from './currency';

/** Turns minor units of any currency into minor units of the workspace's own. */
export interface MoneyRates {
  currency: string;
  /** Currency → what one minor unit of it is worth in kopecks or cents of the workspace. */
  factors: Record<string, number>;
}

export async function getMoneyRates(db: Db, workspaceId: string): Promise<MoneyRates> {
  const [workspace] = await db
    .select({ currency: workspaces.currency, rates: workspaces.exchangeRates })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  if (!workspace) throw new Error(`No workspace ${workspaceId}`);
  const { currency } = workspace;
  const rates = { ...workspace.rates, [currency]: 1 };
  const factors = Object.entries(rates).map(([code, rate]) => [
    code,
    (rate * minorUnits(currency)) / minorUnits(code),
  ]);
  return { currency, factors: Object.fromEntries(factors) };
}

/** Net of one paid purchase `p`; nothing for a currency whose rate nobody gave. */
export const netRevenueOf = ({ factors }: MoneyRates): SQL => sql`
  case when p.status = 'paid' then (p.amount_minor - p.refunded_minor)
    * coalesce((${JSON.stringify(factors)}::jsonb ->> p.currency)::float8, 0) else 0 end`;
