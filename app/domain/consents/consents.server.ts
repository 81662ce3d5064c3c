import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { consentRecords } from '#db/schema';

export type ConsentRecord = typeof consentRecords.$inferSelect;

/** Who said yes to which words. */
export interface GivenConsent {
  textVersion: string;
  joinsPurchases: boolean;
  locale: string;
  /** Kept here and nowhere else. */
  ip?: string;
  evidence?: Record<string, unknown>;
  givenAt: Date;
}

export interface ConsentOf {
  workspaceId: string;
  responseId: string;
  customerId: string | null;
}

/** In the transaction that stores the response: no answer without its record. */
export const giveConsent = (tx: Db, of: ConsentOf, given: GivenConsent): Promise<void> =>
  giveConsents(tx, [{ ...of, ...given }]);

/** Of many responses at once. */
export async function giveConsents(tx: Db, given: (ConsentOf & GivenConsent)[]): Promise<void> {
  await tx.insert(consentRecords).values(given);
}

export async function markWithdrawn(
  tx: Db,
  workspaceId: string,
  { responseId, now }: { responseId: string; now: Date },
): Promise<void> {
  await tx
    .update(consentRecords)
    .set({ withdrawnAt: now })
    .where(
      and(eq(consentRecords.workspaceId, workspaceId), eq(consentRecords.responseId, responseId)),
    );
}
