import type { Db } from '#db/client';
import type { CustomerDraft } from '../rows/customer-row';
import type { CustomerKeys } from '../rows/purchase-row';
import { onlyName } from './match-customers.server';
import { storeCustomers } from './store-customers.server';
import type { ImportPlace } from './stored';

/** Customers whom nobody knows but whose purchases are in the file. Nothing is made up for them. */
export async function addMissingCustomers(
  tx: Db,
  place: ImportPlace,
  missing: readonly CustomerKeys[],
): Promise<void> {
  const drafts = new Map<string, CustomerDraft>();
  for (const keys of missing) {
    const draft = toDraft(keys);
    if (!drafts.has(draft.externalId)) drafts.set(draft.externalId, draft);
  }
  await storeCustomers(tx, place, [...drafts.values()]);
}

function toDraft(keys: CustomerKeys): CustomerDraft {
  const externalId = keys.externalId ?? keys.email ?? keys.phone ?? onlyName(keys) ?? '';
  return {
    rowNumber: 0,
    externalId,
    name: keys.name,
    fallbackName: keys.email ?? keys.phone ?? externalId,
    email: keys.email,
    phone: keys.phone,
    company: null,
    customerSince: null,
    supportTickets: null,
    changeRequests: null,
    attributes: {},
  };
}
