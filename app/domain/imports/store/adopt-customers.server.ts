import { sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import type { CustomerDraft } from '../rows/customer-row';
import { findByKeys } from './find-by-keys.server';

/**
 * Whom an earlier file knew only by address or number is the same person when a later file gives
 * her id: she gets it, instead of a double.
 */
export async function adoptKeylessCustomers(
  tx: Db,
  workspaceId: string,
  drafts: readonly CustomerDraft[],
): Promise<void> {
  const withId = drafts.filter((draft) => keysOf(draft).length > 0);
  if (withId.length === 0) return;
  const ids = withId.flatMap((draft) => [draft.externalId, ...keysOf(draft)]);
  const known = await findByKeys(tx, workspaceId, { externalId: ids, email: [], phone: [] });
  const taken = new Set<string>();
  for (const draft of withId) {
    if (known.has(`externalId:${draft.externalId}`)) continue;
    const [customerId] = keysOf(draft).flatMap((key) => [
      ...(known.get(`externalId:${key}`) ?? []),
    ]);
    if (!customerId || taken.has(customerId)) continue;
    taken.add(customerId);
    await tx.execute(sql`
      update customers set external_id = ${draft.externalId}
      where workspace_id = ${workspaceId} and id = ${customerId}`);
  }
}

const keysOf = ({ externalId, email, phone }: CustomerDraft): string[] =>
  [email, phone].flatMap((key) => (key && key !== externalId ? [key] : []));
