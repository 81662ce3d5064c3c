import { sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import type { CustomerKeys } from '../rows/purchase-row';

export type Match = { customerId: string } | 'none' | 'several';

interface Known {
  id: string;
  key: string;
  /** Which of the keys it was found by; also the order in which they are believed. */
  by: 'externalId' | 'email' | 'phone';
}

/**
 * Whose purchases these are: by the founder's own id, then by address, then by number. A name is
 * a key only where a file gives nothing else, and only for customers made from such a file.
 */
export async function matchCustomers(
  tx: Db,
  workspaceId: string,
  wanted: readonly CustomerKeys[],
): Promise<Match[]> {
  const found = await findByKeys(tx, workspaceId, wanted);
  return wanted.map((keys) => matchOne(keys, found));
}

function matchOne(keys: CustomerKeys, found: Map<string, Set<string>>): Match {
  const tried = [
    keys.externalId && `externalId:${keys.externalId}`,
    keys.email && `externalId:${keys.email}`,
    keys.email && `email:${keys.email}`,
    keys.phone && `externalId:${keys.phone}`,
    keys.phone && `phone:${keys.phone}`,
    onlyName(keys) && `externalId:${onlyName(keys)}`,
  ];
  for (const key of tried) {
    const ids = key ? found.get(key) : undefined;
    if (ids?.size === 1) return { customerId: [...ids][0]! };
    if (ids && ids.size > 1) return 'several';
  }
  return 'none';
}

export const onlyName = (keys: CustomerKeys): string | null =>
  keys.externalId || keys.email || keys.phone ? null : keys.name;

async function findByKeys(tx: Db, workspaceId: string, wanted: readonly CustomerKeys[]) {
  const emails = JSON.stringify(wanted.flatMap((keys) => keys.email ?? []));
  const phones = JSON.stringify(wanted.flatMap((keys) => keys.phone ?? []));
  const ids = JSON.stringify(
    wanted.flatMap((keys) => [keys.externalId, keys.email, keys.phone, onlyName(keys)]),
  );
  const among = (list: string) =>
    sql`in (select value from jsonb_array_elements_text(${list}::jsonb) as value)`;
  const result = await tx.execute(sql`
    select id, external_id as key, 'externalId' as by from customers
      where workspace_id = ${workspaceId} and external_id ${among(ids)}
    union all select id, email, 'email' from customers
      where workspace_id = ${workspaceId} and email ${among(emails)}
    union all select id, phone, 'phone' from customers
      where workspace_id = ${workspaceId} and phone ${among(phones)}`);
  const found = new Map<string, Set<string>>();
  for (const { id, key, by } of rows<Known>(result)) {
    const place = `${by}:${key}`;
    found.set(place, (found.get(place) ?? new Set()).add(id));
  }
  return found;
}
