import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { messageVersions, offers, profiles } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import type { Before } from '~/domain/events/verbs';

export interface TakingBack {
  profileId: string;
  by: string;
  undoes: string;
}

/** An offer was made to it, or a message rests on it: it has to stay. */
export async function profileIsInUse(
  db: Db,
  workspaceId: string,
  profileId: string,
): Promise<boolean> {
  const made = and(eq(offers.workspaceId, workspaceId), eq(offers.profileId, profileId));
  const [offer] = await db.select({ id: offers.id }).from(offers).where(made).limit(1);
  if (offer) return true;
  const { id, workspaceId: of, profileId: about } = messageVersions;
  const resting = and(eq(of, workspaceId), eq(about, profileId));
  const [version] = await db.select({ id }).from(messageVersions).where(resting).limit(1);
  return version !== undefined;
}

/** Accepted by mistake: the segment is a proposal again. Call it when nothing rests on it. */
export async function takeBackProfile(
  tx: Db,
  workspaceId: string,
  { profileId, by, undoes }: TakingBack,
): Promise<{ eventId: string } | null> {
  const mine = and(eq(profiles.workspaceId, workspaceId), eq(profiles.id, profileId));
  const [profile] = await tx.delete(profiles).where(mine).returning();
  if (!profile) return null;
  const { segmentId, name, acceptedBy, reportId } = profile;
  const acceptedAt = profile.acceptedAt.toISOString();
  const renamedAt = profile.renamedAt?.toISOString() ?? null;
  const before = { segmentId, name, acceptedBy, acceptedAt, renamedAt };
  const after = { name, segment: segmentId };
  const event = { workspaceId, by, subjectId: profileId, otherId: reportId, undoes };
  return recordEvent(tx, { ...event, verb: 'profile.withdrawn', before, after });
}

/** Null when its segment was accepted anew in the meantime. */
export async function restoreProfile(
  tx: Db,
  workspaceId: string,
  {
    reportId,
    before,
    ...taking
  }: TakingBack & { reportId: string; before: Before['profile.withdrawn'] },
): Promise<{ eventId: string } | null> {
  const { profileId: id, by, undoes } = taking;
  const { segmentId, name, acceptedBy } = before;
  const acceptedAt = new Date(before.acceptedAt);
  const renamedAt = before.renamedAt ? new Date(before.renamedAt) : null;
  const values = { id, workspaceId, reportId, segmentId, name, acceptedBy, acceptedAt, renamedAt };
  const [restored] = await tx.insert(profiles).values(values).onConflictDoNothing().returning();
  if (!restored) return null;
  const after = { name, segment: segmentId };
  const event = { workspaceId, by, subjectId: id, otherId: reportId, undoes };
  return recordEvent(tx, { ...event, verb: 'profile.accepted', before: {}, after });
}
