import type { Db } from '#db/client';
import { profiles } from '#db/schema';
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
): Promise<{ ok: true; profileId: string } | Refused> {
  const named = checkName(name);
  if (!named.ok) return named;
  const report = await findReport(db, workspaceId, reportId);
  const known = report?.content.segments.some(({ id }) => id === segmentId);
  if (!known) return { ok: false, error: 'segmentNotFound' };
  const values = { workspaceId, reportId, segmentId, acceptedBy };
  const [profile] = await db
    .insert(profiles)
    .values({ ...values, name: named.name, acceptedAt: now })
    .onConflictDoUpdate({
      target: [profiles.reportId, profiles.segmentId],
      set: { name: named.name, renamedAt: now },
    })
    .returning();
  return { ok: true, profileId: profile!.id };
}

function checkName(given: string): { ok: true; name: string } | Refused {
  const name = given.trim();
  if (name === '') return { ok: false, error: 'nameMissing' };
  if (name.length > LONGEST_NAME) return { ok: false, error: 'nameLong' };
  return { ok: true, name };
}
