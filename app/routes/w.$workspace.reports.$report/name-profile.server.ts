import { database } from '~/db.server';
import { acceptProfile } from '~/domain/offers/accept-profile.server';

/** Accepting and renaming are one act: the segment bears the founder's name from now on. */
export async function nameProfile(
  workspaceId: string,
  form: FormData,
  by: { reportId: string; userId: string; now: Date },
) {
  const segmentId = String(form.get('segment') ?? '');
  const name = String(form.get('name') ?? '').trim();
  const { reportId, userId: acceptedBy, now } = by;
  const acceptance = { reportId, segmentId, name, acceptedBy, now };
  const accepted = await acceptProfile(database(), workspaceId, acceptance);
  return accepted.ok
    ? { ok: true as const, eventId: accepted.eventId }
    : { ok: false as const, error: accepted.error, segmentId };
}
