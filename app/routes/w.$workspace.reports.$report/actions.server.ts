import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { acceptProfile } from '~/domain/offers/accept-profile.server';
import { readFields } from '~/forms/read-form.server';
import { afterSaving, paths } from '~/paths';

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const named = { reportId: params.report ?? '', userId: user.id, now: new Date() };
  const result = await nameProfile(workspace.id, await readFields(request), named);
  if (!result.ok) return data(result, 400);
  const report = paths.report(workspace.slug, named.reportId);
  return redirect(afterSaving(report, result.eventId));
}

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
