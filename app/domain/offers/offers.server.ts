import { and, count, desc, eq, max } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { messageVersions, offers, profiles, users } from '#db/schema';
import type { MessageVersion } from './offer';

/** Each with its profile and how far its message has come; newest first. */
export const listOffers = (db: Db, workspaceId: string) =>
  db
    .select({
      id: offers.id,
      title: offers.title,
      profileName: profiles.name,
      createdAt: offers.createdAt,
      versions: count(messageVersions.id),
      writtenAt: max(messageVersions.createdAt),
    })
    .from(offers)
    .innerJoin(profiles, eq(profiles.id, offers.profileId))
    .leftJoin(messageVersions, eq(messageVersions.offerId, offers.id))
    .where(eq(offers.workspaceId, workspaceId))
    .groupBy(offers.id, profiles.name)
    .orderBy(desc(offers.createdAt), desc(offers.id));

export async function findOffer(db: Db, workspaceId: string, offerId: string) {
  if (!isUuid(offerId)) return null;
  const [offer] = await db
    .select()
    .from(offers)
    .where(and(eq(offers.workspaceId, workspaceId), eq(offers.id, offerId)));
  return offer ?? null;
}

/** Newest first. */
export const listMessageVersions = (
  db: Db,
  workspaceId: string,
  offerId: string,
): Promise<MessageVersion[]> =>
  db
    .select({
      id: messageVersions.id,
      version: messageVersions.version,
      channel: messageVersions.channel,
      body: messageVersions.body,
      reason: messageVersions.reason,
      reportId: messageVersions.reportId,
      profileId: messageVersions.profileId,
      profileName: profiles.name,
      writtenBy: users.name,
      createdAt: messageVersions.createdAt,
    })
    .from(messageVersions)
    .innerJoin(profiles, eq(profiles.id, messageVersions.profileId))
    .innerJoin(users, eq(users.id, messageVersions.writtenBy))
    .where(and(eq(messageVersions.workspaceId, workspaceId), eq(messageVersions.offerId, offerId)))
    .orderBy(desc(messageVersions.version));
