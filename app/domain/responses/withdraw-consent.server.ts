import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses } from '#db/schema';
import { markWithdrawn } from '../consents/consents.server';

/**
 * Erases the answers and the join to the customer. The empty response stays, so that the link
 * is not open again, and the consent record stays, as the proof of what was agreed and taken back.
 */
export async function withdrawConsent(
  db: Db,
  workspaceId: string,
  { responseId, now }: { responseId: string; now: Date },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .update(responses)
      .set({ answers: {}, customerId: null, updatedAt: now })
      .where(and(eq(responses.id, responseId), eq(responses.workspaceId, workspaceId)));
    await markWithdrawn(tx, workspaceId, { responseId, now });
  });
}
