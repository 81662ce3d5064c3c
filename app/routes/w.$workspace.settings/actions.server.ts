import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { workspaceName } from '~/auth/credentials';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { changeWorkspace } from '~/domain/workspaces/change-workspace.server';
import { refused } from '~/forms/outcome';
import { readForm } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { isTimeZone } from '~/i18n/time-zone';
import { afterSaving, paths } from '~/paths';

const settings = z.object({
  name: workspaceName,
  timeZone: z.string({ error: 'timeZone' }).max(60, 'timeZone').refine(isTimeZone, 'timeZone'),
});

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'manage');
  const read = await readForm(request, settings);
  if (!read.ok) return reply(read);
  const change = { ...read.value, byUserId: user.id };
  const changed = await changeWorkspace(database(), workspace.id, change);
  if (!changed.ok) return reply(refused({ '': changed.error }, read.entered));
  return redirect(afterSaving(paths.settings(workspace.slug), changed.eventId));
}
