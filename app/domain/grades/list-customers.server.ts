import { type SQL, sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import { contains } from '#db/contains';
import { rowsOf } from '~/forms/page-number';
import { getMoneyRates, netRevenueOf } from '../customers/money-rates.server';
import {
  CUSTOMERS_ON_A_PAGE,
  type CustomerQuery,
  type CustomerSort,
  type ListedCustomer,
} from './customer-list';

export interface CustomerPage {
  customers: ListedCustomer[];
  total: number;
  currency: string;
}

const orders: Record<CustomerSort, SQL> = {
  name: sql`lower(c.name)`,
  since: sql`c.customer_since`,
  orders: sql`coalesce(totals.orders, 0)`,
  revenue: sql`coalesce(totals.revenue, 0)`,
  lastOrder: sql`totals.last_order`,
};

/** One page of a workspace's customers with what each bought. */
export async function listCustomers(
  db: Db,
  workspaceId: string,
  query: CustomerQuery,
): Promise<CustomerPage> {
  const rates = await getMoneyRates(db, workspaceId);
  const wanted = sql`c.workspace_id = ${workspaceId} ${matching(query.search)} ${graded(query.grade)}`;
  const total = await db.execute(sql`
    with ${latestGrades(workspaceId)}
    select count(*)::int as total from customers c ${withGrade(query.grade !== '')} where ${wanted}`);
  const found = await db.execute(sql`
    with ${latestGrades(workspaceId)}, page as (${pageOf(query, workspaceId, wanted)})
    select c.id, c.name, c.company, c.email, c.customer_since as "customerSince",
      coalesce(totals.orders, 0)::int as "paidOrders", coalesce(totals.revenue, 0) as "netRevenueMinor",
      totals.last_order as "lastOrderAt", nullif(latest.grade, '') as grade
    from page join customers c on c.id = page.id ${withGrade(true)}
    left join lateral (
      select ${sums(netRevenueOf(rates))} from purchases p where p.customer_id = c.id
    ) as totals on true
    order by page.position`);
  return {
    customers: rows<ListedCustomer>(found).map(withDates),
    total: Number(rows<{ total: number }>(total)[0]!.total),
    currency: rates.currency,
  };

  /** Sums over every purchase are only made where they decide the order. */
  function pageOf({ sort, descending, page, grade }: CustomerQuery, id: string, where: SQL): SQL {
    const { limit, offset } = rowsOf({ page, pageSize: CUSTOMERS_ON_A_PAGE });
    const byTotals = sort === 'orders' || sort === 'revenue' || sort === 'lastOrder';
    const order = sql`${orders[sort]} ${descending ? sql`desc` : sql`asc`} nulls last, c.id`;
    return sql`
      select c.id, row_number() over (order by ${order}) as position
      from customers c ${withGrade(grade !== '')}
      ${byTotals ? joinTotals(id, netRevenueOf(rates)) : sql``}
      where ${where} order by ${order}
      limit ${limit} offset ${offset}`;
  }
}

const latestGrades = (workspaceId: string): SQL => sql`latest as (
  select distinct on (customer_id) customer_id, grade from grades
  where workspace_id = ${workspaceId} order by customer_id, created_at desc, id desc)`;

const withGrade = (isNeeded: boolean): SQL =>
  isNeeded ? sql`left join latest on latest.customer_id = c.id` : sql``;

const sums = (revenue: SQL): SQL => sql`
  count(*) filter (where p.status = 'paid') as orders, sum(${revenue}) as revenue,
  max(p.ordered_at) as last_order`;

const joinTotals = (workspaceId: string, revenue: SQL): SQL => sql`left join (
  select p.customer_id, ${sums(revenue)} from purchases p
  where p.workspace_id = ${workspaceId} group by p.customer_id
) as totals on totals.customer_id = c.id`;

const searched = [sql`c.name`, sql`c.email`, sql`c.phone`, sql`c.company`, sql`c.external_id`];

const matching = (search: string): SQL => (search ? sql`and ${contains(searched, search)}` : sql``);

function graded(grade: string): SQL {
  if (!grade) return sql``;
  if (grade === 'none') return sql`and coalesce(latest.grade, '') = ''`;
  return sql`and latest.grade like ${`${grade}%`}`;
}

/** The drivers hand dates of plain SQL over in different shapes. */
function withDates(row: ListedCustomer): ListedCustomer {
  const date = (value: Date | string | null) => (value === null ? null : new Date(value));
  return {
    ...row,
    netRevenueMinor: Math.round(Number(row.netRevenueMinor)),
    customerSince: date(row.customerSince),
    lastOrderAt: date(row.lastOrderAt),
  };
}
