import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { profiles } from '#db/schema';
import { findReport } from '~/domain/reports/reports.server';
import type { ShownReport, ShownSegment } from '~/domain/reports/shown-report';

export type Profile = typeof profiles.$inferSelect;

/** The A-segments this workspace has accepted, the latest first. */
export const listProfiles = (db: Db, workspaceId: string): Promise<Profile[]> =>
  db
    .select()
    .from(profiles)
    .where(eq(profiles.workspaceId, workspaceId))
    .orderBy(desc(profiles.acceptedAt), desc(profiles.id));

export const listProfilesOf = (db: Db, workspaceId: string, reportId: string): Promise<Profile[]> =>
  db
    .select()
    .from(profiles)
    .where(and(eq(profiles.workspaceId, workspaceId), eq(profiles.reportId, reportId)));

/** A profile with the segment it was accepted from and the report that found it. */
export async function findProfile(
  db: Db,
  workspaceId: string,
  profileId: string,
): Promise<{ profile: Profile; segment: ShownSegment; report: ShownReport } | null> {
  if (!isUuid(profileId)) return null;
  const [profile] = await db
    .select()
    .from(profiles)
    .where(and(eq(profiles.workspaceId, workspaceId), eq(profiles.id, profileId)));
  const report = profile && (await findReport(db, workspaceId, profile.reportId));
  const segment = report?.content.segments.find(({ id }) => id === profile?.segmentId);
  return profile && report && segment ? { profile, segment, report: report.content } : null;
}
