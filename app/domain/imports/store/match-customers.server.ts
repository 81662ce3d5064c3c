import type { Db } from '#db/client';
import type { CustomerKeys } from '../rows/purchase-row';
import { findByKeys } from './find-by-keys.server';

export type Match = { customerId: string } | 'none' | 'several';

/**
 * Whose purchases these are: by the founder's own id, then by address, then by number. A name is
 * a key only where a file gives nothing else, and only for customers made from such a file.
 */
export async function matchCustomers(
  tx: Db,
  workspaceId: string,
  wanted: readonly CustomerKeys[],
): Promise<Match[]> {
  const found = await findByKeys(tx, workspaceId, {
    externalId: wanted.flatMap((keys) =>
      [keys.externalId, keys.email, keys.phone, onlyName(keys)].flatMap((key) => key ?? []),
    ),
    email: wanted.flatMap((keys) => keys.email ?? []),
    phone: wanted.flatMap((keys) => keys.phone ?? []),
  });
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
