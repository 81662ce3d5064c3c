import type { Db } from '#db/client';
import { RowProblem } from '../problem';
import type { CustomerKeys, PurchaseDraft } from '../rows/purchase-row';
import { addMissingCustomers } from './add-missing-customers.server';
import { type Match, matchCustomers } from './match-customers.server';
import type { MatchedPurchase } from './store-purchases.server';
import type { ImportPlace, ListedRow } from './stored';

type Draft = PurchaseDraft & { sourceId: string };

/** Gives every purchase its customer; one without is listed, or makes one where that is wanted. */
export async function matchPurchases(
  tx: Db,
  place: ImportPlace & { createsCustomers: boolean },
  drafts: readonly Draft[],
): Promise<{ purchases: MatchedPurchase[]; listed: ListedRow[] }> {
  const keys = drafts.map((draft) => draft.customer);
  let matches = await matchCustomers(tx, place.workspaceId, keys);
  const missing = keys.filter((_, index) => matches[index] === 'none');
  if (place.createsCustomers && missing.length > 0) {
    await addMissingCustomers(tx, place, missing);
    matches = await matchCustomers(tx, place.workspaceId, keys);
  }
  return split(drafts, matches);
}

function split(drafts: readonly Draft[], matches: readonly Match[]) {
  const purchases: MatchedPurchase[] = [];
  const listed: ListedRow[] = [];
  drafts.forEach((draft, index) => {
    const match = matches[index]!;
    if (typeof match === 'object') purchases.push({ ...draft, ...match });
    else listed.push(toListed(draft, match));
  });
  return { purchases, listed };
}

function toListed(draft: Draft, match: Exclude<Match, object>): ListedRow {
  const reason = match === 'several' ? 'severalCustomers' : 'noSuchCustomer';
  const { field, value } = new RowProblem(reason, 'customerId', describeKeys(draft.customer));
  return { rowNumber: draft.rowNumber, reason, field, value };
}

export const describeKeys = (keys: CustomerKeys): string =>
  [keys.externalId, keys.email, keys.phone, keys.name].filter(Boolean).join(', ');
