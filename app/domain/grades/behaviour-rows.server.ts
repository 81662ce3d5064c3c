// What an analysis reads about behaviour. Read page by page, so that 100,000 rows of one report
// never hold up the answer to somebody else.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import type { CustomerRow, PurchaseRow, PurchaseStatus } from '~/analysis/input';
import { toMajor } from '../customers/currency';

const PAGE = 1_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

export async function listCustomerRows(db: Db, workspaceId: string): Promise<CustomerRow[]> {
  const manualGrades = await listLatestGrades(db, workspaceId);
  return readAll(async (after) => {
    const page = await db.execute(sql`
      select id, to_char(customer_since at time zone 'UTC', 'YYYY-MM-DD') as "createdAt",
        support_tickets as "supportTickets", change_requests as "changeRequests"
      from customers where workspace_id = ${workspaceId} and id > ${after}
      order by id limit ${PAGE}`);
    return rows<Omit<CustomerRow, 'manualGrade'>>(page).map((row) => ({
      ...row,
      manualGrade: manualGrades.get(row.id) ?? null,
    }));
  });
}

interface StoredPurchase extends Omit<PurchaseRow, 'amount' | 'discount' | 'refunded'> {
  amountMinor: string;
  discountMinor: string;
  refundedMinor: string;
  status: PurchaseStatus;
}

export async function listPurchaseRows(db: Db, workspaceId: string): Promise<PurchaseRow[]> {
  return readAll(async (after) => {
    const page = await db.execute(sql`
      select id, customer_id as "customerId", currency, status,
        to_char(ordered_at at time zone 'UTC', 'YYYY-MM-DD') as "orderedAt",
        to_char(due_at at time zone 'UTC', 'YYYY-MM-DD') as "dueAt",
        to_char(paid_at at time zone 'UTC', 'YYYY-MM-DD') as "paidAt",
        amount_minor as "amountMinor", discount_minor as "discountMinor",
        refunded_minor as "refundedMinor"
      from purchases where workspace_id = ${workspaceId} and id > ${after}
      order by id limit ${PAGE}`);
    return rows<StoredPurchase>(page).map(inMajorUnits);
  });
}

function inMajorUnits(row: StoredPurchase): PurchaseRow {
  const { amountMinor, discountMinor, refundedMinor, ...rest } = row;
  return {
    ...rest,
    amount: toMajor(Number(amountMinor), row.currency),
    discount: toMajor(Number(discountMinor), row.currency),
    refunded: toMajor(Number(refundedMinor), row.currency),
  };
}

/** A withdrawn grade is an empty word and counts as none. */
async function listLatestGrades(db: Db, workspaceId: string): Promise<Map<string, string>> {
  const latest = await db.execute(sql`
    select distinct on (customer_id) customer_id as "customerId", grade
    from grades where workspace_id = ${workspaceId}
    order by customer_id, created_at desc, id desc`);
  const given = rows<{ customerId: string; grade: string }>(latest).filter((row) => row.grade);
  return new Map(given.map((row) => [row.customerId, row.grade]));
}

async function readAll<Row extends { id: string }>(
  readAfter: (id: string) => Promise<Row[]>,
): Promise<Row[]> {
  const all: Row[] = [];
  let after = FIRST;
  for (;;) {
    const page = await readAfter(after);
    for (const row of page) all.push(row);
    if (page.length < PAGE) return all;
    after = page[page.length - 1]!.id;
    await nextTurn();
  }
}
