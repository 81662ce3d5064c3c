import { sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { type Db, rows } from '#db/client';
import type { CustomerDraft } from '../rows/customer-row';
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
  const incoming = JSON.stringify(drafts.map((draft) => ({ ...draft, id: uuidv7() })));
  await adoptKeylessCustomers(tx, place.workspaceId, incoming);
  const result = await tx.execute(sql`
    with incoming as (${incomingRows(incoming)}),
    updated as (
      update customers c set
        name = coalesce(i.name, c.name), email = coalesce(i.email, c.email),
        phone = coalesce(i.phone, c.phone), company = coalesce(i.company, c.company),
        customer_since = coalesce(i."customerSince", c.customer_since),
        support_tickets = coalesce(i."supportTickets", c.support_tickets),
        change_requests = coalesce(i."changeRequests", c.change_requests),
        attributes = c.attributes || i.attributes
      from incoming i
      where c.workspace_id = ${place.workspaceId} and c.external_id = i."externalId"
        and (c.name, c.email, c.phone, c.company, c.customer_since, c.support_tickets,
          c.change_requests, c.attributes)
        is distinct from (coalesce(i.name, c.name), coalesce(i.email, c.email),
          coalesce(i.phone, c.phone), coalesce(i.company, c.company),
          coalesce(i."customerSince", c.customer_since),
          coalesce(i."supportTickets", c.support_tickets),
          coalesce(i."changeRequests", c.change_requests), c.attributes || i.attributes)
      returning 1),
    inserted as (
      insert into customers (id, workspace_id, external_id, name, email, phone, company,
        customer_since, support_tickets, change_requests, attributes, import_id)
      select id, ${place.workspaceId}, "externalId", coalesce(name, "fallbackName"), email, phone,
        company, "customerSince", coalesce("supportTickets", 0), coalesce("changeRequests", 0),
        attributes, ${place.importId}
      from incoming
      on conflict (workspace_id, external_id) do nothing
      returning 1)
    select (select count(*) from updated)::int + (select count(*) from inserted)::int as stored`);
  const stored = Number(rows<{ stored: number }>(result)[0]!.stored);
  return { stored, unchanged: drafts.length - stored };
}

const incomingRows = (incoming: string) => sql`
  select * from jsonb_to_recordset(${incoming}::jsonb) as r(id uuid, "externalId" text, name text,
    "fallbackName" text, email text, phone text, company text, "customerSince" timestamptz,
    "supportTickets" int, "changeRequests" int, attributes jsonb)`;

/**
 * Whom an earlier file knew only by address or number is the same person when a later file gives
 * her id: she gets it, instead of a double.
 */
async function adoptKeylessCustomers(tx: Db, workspaceId: string, incoming: string) {
  await tx.execute(sql`
    with incoming as (
      select distinct on (key) "externalId", key
      from (${incomingRows(incoming)}) as i, unnest(array[i.email, i.phone]) as key
      where key is not null and key <> "externalId" order by key, "externalId"),
    pairs as (
      select distinct on (i."externalId") c.id, i."externalId"
      from incoming i
      join customers c on c.workspace_id = ${workspaceId} and c.external_id = i.key
      where not exists (select 1 from customers taken
        where taken.workspace_id = ${workspaceId} and taken.external_id = i."externalId")
      order by i."externalId", c.id)
    update customers c set external_id = pairs."externalId" from pairs where c.id = pairs.id`);
}
