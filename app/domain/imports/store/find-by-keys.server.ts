import { type SQL, sql } from 'drizzle-orm';
import { type Db, rows } from '#db/client';
import type { CustomerField } from '../fields';

type KeyKind = Extract<CustomerField, 'externalId' | 'email' | 'phone'>;

interface Known {
  id: string;
  key: string;
  by: KeyKind;
}

/**
 * Ids of customers by "kind:key". Every key is looked up by its index, which a join would not do
 * while the database has no statistics yet.
 */
export async function findByKeys(
  tx: Db,
  workspaceId: string,
  wanted: Record<KeyKind, string[]>,
): Promise<Map<string, Set<string>>> {
  const lookUp = (by: KeyKind, column: SQL) => sql`
    select c.id, wanted.key, ${by}::text as by
    from jsonb_array_elements_text(${JSON.stringify([...new Set(wanted[by])])}::jsonb) as wanted(key)
    cross join lateral (
      select id from customers where workspace_id = ${workspaceId} and ${column} = wanted.key limit 2
    ) as c`;
  const result = await tx.execute(sql`
    ${lookUp('externalId', sql`external_id`)}
    union all ${lookUp('email', sql`email`)}
    union all ${lookUp('phone', sql`phone`)}`);
  const found = new Map<string, Set<string>>();
  for (const { id, key, by } of rows<Known>(result)) {
    const place = `${by}:${key}`;
    found.set(place, (found.get(place) ?? new Set()).add(id));
  }
  return found;
}
