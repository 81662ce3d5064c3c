import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { database } from '~/db.server';
import { acceptMemberInvitation } from '~/domain/workspaces/accept-member-invitation.server';
import { refused } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { paths } from '~/paths';
import { enter } from './enter.server';
import { findInvitation } from './join-state.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const found = await findInvitation(params.invitation);
  if (!found) return null;
  const form = await readFields(request);
  const entered = await enter(request, form, found.invitation.email);
  if (!entered.ok) return reply(entered);
  const { userId, headers } = entered;
  const wish = { userId, now: new Date() };
  const joined = await acceptMemberInvitation(database(), found.invitation.token, wish);
  if (joined.ok) return redirect(paths.workspace(joined.workspace.slug), { headers });
  return reply(refused({ '': joined.error }), headers);
}
