import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { profiles, reports } from '#db/schema';
import type { Report, Segment } from '~/analysis/report';

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
): Promise<{ profile: Profile; segment: Segment; report: Report } | null> {
  if (!isUuid(profileId)) return null;
  const [found] = await db
    .select({ profile: profiles, content: reports.content })
    .from(profiles)
    .innerJoin(reports, eq(reports.id, profiles.reportId))
    .where(and(eq(profiles.workspaceId, workspaceId), eq(profiles.id, profileId)));
  if (!found) return null;
  const report = found.content as Report;
  const segment = report.segments.find(({ id }) => id === found.profile.segmentId);
  return segment ? { profile: found.profile, segment, report } : null;
}
