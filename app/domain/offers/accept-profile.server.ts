import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { profiles } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { findReport } from '~/domain/reports/reports.server';
import { LONGEST_NAME } from './offer';

export type ProfileProblem = 'nameMissing' | 'nameLong' | 'segmentNotFound';
type Refused = { ok: false; error: ProfileProblem };

export interface Acceptance {
  reportId: string;
  /** Segment.id inside the report. */
  segmentId: string;
  name: string;
  acceptedBy: string;
  now: Date;
}

/** A proposed segment becomes a profile when the founder gives it her name. Twice is a renaming. */
export async function acceptProfile(
  db: Db,
  workspaceId: string,
  { reportId, segmentId, name, acceptedBy, now }: Acceptance,
): Promise<{ ok: true; profileId: string; eventId: string | null } | Refused> {
  const named = checkName(name);
  if (!named.ok) return named;
  const report = await findReport(db, workspaceId, reportId);
  const known = report?.content.segments.some(({ id }) => id === segmentId);
  if (!known) return { ok: false, error: 'segmentNotFound' };
  return db.transaction(async (tx) => {
    const place = { workspaceId, reportId, segmentId };
    const values = { ...place, name: named.name, acceptedBy, acceptedAt: now };
    const [accepted] = await tx.insert(profiles).values(values).onConflictDoNothing().returning();
    const stored = accepted
      ? { id: accepted.id, ...(await recordAccepted(tx, accepted)) }
      : await rename(tx, place, { name: named.name, by: acceptedBy, now });
    return { ok: true, profileId: stored.id, eventId: stored.eventId };
  });
}

type Profile = typeof profiles.$inferSelect;

function recordAccepted(tx: Db, profile: Profile) {
  const { id, workspaceId, reportId, name, segmentId: segment } = profile;
  const told = { by: profile.acceptedBy, at: profile.acceptedAt, before: {} };
  const event = { workspaceId, subjectId: id, otherId: reportId, ...told };
  return recordEvent(tx, { ...event, verb: 'profile.accepted', after: { name, segment } });
}

async function rename(
  tx: Db,
  {
    workspaceId,
    reportId,
    segmentId,
  }: { workspaceId: string; reportId: string; segmentId: string },
  naming: { name: string; by: string; now: Date },
) {
  const { workspaceId: of, reportId: inReport, segmentId: segment } = profiles;
  const place = and(eq(of, workspaceId), eq(inReport, reportId), eq(segment, segmentId));
  const [profile] = await tx.select().from(profiles).where(place).for('update');
  if (!profile) throw new Error(`No profile of segment ${segmentId} in report ${reportId}`);
  const renamed = { ...naming, renamedAt: naming.now };
  return { id: profile.id, ...(await renameProfile(tx, profile, renamed)) };
}

export interface Renaming {
  name: string;
  renamedAt: Date | null;
  by: string;
  now: Date;
  /** The event this takes back. */
  undoes?: string;
}

/** The row is locked by who calls. */
export async function renameProfile(
  tx: Db,
  { id, workspaceId, reportId, ...earlier }: Profile,
  { name, renamedAt, by, now, undoes }: Renaming,
): Promise<{ eventId: string | null }> {
  if (earlier.name === name) return { eventId: null };
  await tx.update(profiles).set({ name, renamedAt }).where(eq(profiles.id, id));
  const before = { name: earlier.name, renamedAt: earlier.renamedAt?.toISOString() ?? null };
  const told = { before, after: { name, segment: earlier.segmentId }, undoes, at: now };
  const event = { workspaceId, by, subjectId: id, otherId: reportId, ...told };
  return recordEvent(tx, { ...event, verb: 'profile.renamed' });
}

function checkName(given: string): { ok: true; name: string } | Refused {
  const name = given.trim();
  if (name === '') return { ok: false, error: 'nameMissing' };
  if (name.length > LONGEST_NAME) return { ok: false, error: 'nameLong' };
  return { ok: true, name };
}
