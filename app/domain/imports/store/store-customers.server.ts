import { setImmediate as nextTurn } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { type Db, rows } from '#db/client';
import type { CustomerDraft } from '../rows/customer-row';
import { adoptKeylessCustomers } from './adopt-customers.server';
import type { ImportPlace, Stored } from './stored';

/**
 * New customers are added, known ones brought up to date; an empty cell never erases what is
 * known. A row that says nothing new counts as unchanged.
 */
export async function storeCustomers(
  tx: Db,
  place: ImportPlace,
  drafts: readonly CustomerDraft[],
): Promise<Stored> {
  if (drafts.length === 0) return { stored: 0, unchanged: 0 };
  await adoptKeylessCustomers(tx, place.workspaceId, drafts);
  await nextTurn();
  const incoming = JSON.stringify(drafts.map((draft) => ({ ...draft, id: uuidv7() })));
  const result = await tx.execute(sql`
    with merged as (${mergedRows(place.workspaceId, incoming)}),
    written as (
      insert into customers (id, workspace_id, external_id, name, email, phone, company,
        customer_since, support_tickets, change_requests, attributes, import_id)
      select id, ${place.workspaceId}, "externalId", name, email, phone, company, since, tickets,
        changes, attributes, ${place.importId}
      from merged
      on conflict (workspace_id, external_id) do update set
        name = excluded.name, email = excluded.email, phone = excluded.phone,
        company = excluded.company, customer_since = excluded.customer_since,
        support_tickets = excluded.support_tickets, change_requests = excluded.change_requests,
        attributes = excluded.attributes
      where (customers.name, customers.email, customers.phone, customers.company,
          customers.customer_since, customers.support_tickets, customers.change_requests,
          customers.attributes)
        is distinct from (excluded.name, excluded.email, excluded.phone, excluded.company,
          excluded.customer_since, excluded.support_tickets, excluded.change_requests,
          excluded.attributes)
      returning 1)
    select count(*)::int as stored from written`);
  const stored = Number(rows<{ stored: number }>(result)[0]!.stored);
  return { stored, unchanged: drafts.length - stored };
}

/**
 * What is known with what comes in on top. Each row looks its customer up by the unique index: a
 * plain join would read the whole table for every chunk while the database has no statistics yet.
 */
const mergedRows = (workspaceId: string, incoming: string): SQL => sql`
  select i.id, i."externalId", coalesce(i.name, known.name, i."fallbackName") as name,
    coalesce(i.email, known.email) as email, coalesce(i.phone, known.phone) as phone,
    coalesce(i.company, known.company) as company,
    coalesce(i."customerSince", known.customer_since) as since,
    coalesce(i."supportTickets", known.support_tickets, 0) as tickets,
    coalesce(i."changeRequests", known.change_requests, 0) as changes,
    coalesce(known.attributes, '{}'::jsonb) || i.attributes as attributes
  from jsonb_to_recordset(${incoming}::jsonb) as i(id uuid, "externalId" text, name text,
    "fallbackName" text, email text, phone text, company text, "customerSince" timestamptz,
    "supportTickets" int, "changeRequests" int, attributes jsonb)
  left join lateral (
    select * from customers c
    where c.workspace_id = ${workspaceId} and c.external_id = i."externalId" limit 1
  ) as known on true`;
