import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { type Db, rows } from '#db/client';
import type { PurchaseDraft } from '../rows/purchase-row';
import type { ImportPlace, Stored } from './stored';

export interface MatchedPurchase extends PurchaseDraft {
  customerId: string;
  sourceId: string;
}

/** By source and source id: new purchases are added, changed ones brought up to date. */
export async function storePurchases(
  tx: Db,
  place: ImportPlace & { source: string },
  purchases: readonly MatchedPurchase[],
): Promise<Stored> {
  if (purchases.length === 0) return { stored: 0, unchanged: 0 };
  const incoming = JSON.stringify(
    purchases.map(({ customer: _, ...purchase }) => ({ ...purchase, id: uuidv7() })),
  );
  const result = await tx.execute(sql`
    with incoming as (
      select * from jsonb_to_recordset(${incoming}::jsonb) as r(id uuid, "customerId" uuid,
        "sourceId" text, "orderedAt" timestamptz, "dueAt" timestamptz, "paidAt" timestamptz,
        "amountMinor" bigint, "discountMinor" bigint, "refundedMinor" bigint, currency text,
        status text, product text)),
    written as (
      insert into purchases (id, workspace_id, customer_id, source, source_id, ordered_at, due_at,
        paid_at, amount_minor, discount_minor, refunded_minor, currency, status, product, import_id)
      select id, ${place.workspaceId}, "customerId", ${place.source}, "sourceId", "orderedAt",
        "dueAt", "paidAt", "amountMinor", "discountMinor", "refundedMinor", currency, status,
        product, ${place.importId}
      from incoming
      on conflict (workspace_id, source, source_id) do update set
        customer_id = excluded.customer_id, ordered_at = excluded.ordered_at,
        due_at = excluded.due_at, paid_at = excluded.paid_at,
        amount_minor = excluded.amount_minor, discount_minor = excluded.discount_minor,
        refunded_minor = excluded.refunded_minor, currency = excluded.currency,
        status = excluded.status, product = excluded.product
      where (purchases.customer_id, purchases.ordered_at, purchases.due_at, purchases.paid_at,
          purchases.amount_minor, purchases.discount_minor, purchases.refunded_minor,
          purchases.currency, purchases.status, purchases.product)
        is distinct from (excluded.customer_id, excluded.ordered_at, excluded.due_at,
          excluded.paid_at, excluded.amount_minor, excluded.discount_minor,
          excluded.refunded_minor, excluded.currency, excluded.status, excluded.product)
      returning 1)
    select count(*)::int as stored from written`);
  const stored = Number(rows<{ stored: number }>(result)[0]!.stored);
  return { stored, unchanged: purchases.length - stored };
}
