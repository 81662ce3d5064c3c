import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { acceptProfile } from '~/domain/offers/accept-profile.server';
import { typed } from '~/forms/check-fields';
import { refused } from '~/forms/outcome';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { afterSaving, paths } from '~/paths';
import { nameField } from './name-field';

const named = z.object({ segment: typed, name: typed });

/** Accepting and renaming are one act: the segment bears the founder's name from now on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const read = await readForm(request, named);
  const field = nameField(read.entered.segment ?? '');
  if (!read.ok) return reply(refused({ [field]: 'oddSigns' }, read.entered));
  const { segment: segmentId, name } = read.value;
  const reportId = params.report ?? '';
  const acceptance = {
    reportId,
    segmentId,
    name: name.trim(),
    acceptedBy: user.id,
    now: new Date(),
  };
  const accepted = await acceptProfile(database(), workspace.id, acceptance);
  if (!accepted.ok) return reply(refused({ [field]: accepted.error }, read.entered));
  return redirect(afterSaving(paths.report(workspace.slug, reportId), accepted.eventId));
}
