import type { Db } from '#db/client';
import { offers } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { LONGEST_TITLE } from './offer';
import { findProfile } from './profiles.server';

export interface NewOffer {
  profileId: string;
  title: string;
  createdBy: string;
  now: Date;
}
export type OfferProblem = 'titleMissing' | 'titleLong' | 'profileNotFound';

/** An offer is made to somebody: it needs an accepted profile. */
export async function createOffer(
  db: Db,
  workspaceId: string,
  { profileId, title, createdBy, now }: NewOffer,
): Promise<{ ok: true; offerId: string } | { ok: false; error: OfferProblem }> {
  const named = title.trim();
  if (named === '') return { ok: false, error: 'titleMissing' };
  if (named.length > LONGEST_TITLE) return { ok: false, error: 'titleLong' };
  const found = await findProfile(db, workspaceId, profileId);
  if (!found) return { ok: false, error: 'profileNotFound' };
  const values = { workspaceId, profileId, title: named, createdBy, createdAt: now };
  return db.transaction(async (tx) => {
    const [offer] = await tx.insert(offers).values(values).returning();
    const event = { workspaceId, by: createdBy, subjectId: offer!.id, at: now };
    await recordEvent(tx, { ...event, verb: 'offer.created' });
    return { ok: true, offerId: offer!.id };
  });
}
