import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { email } from '~/auth/credentials';
import { type Membership, requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { changeRole } from '~/domain/workspaces/change-role.server';
import { inviteMember } from '~/domain/workspaces/invite-member.server';
import { invitationDays } from '~/domain/workspaces/member-invitations.server';
import { leaveWorkspace, removeMember } from '~/domain/workspaces/remove-member.server';
import { roles } from '~/domain/workspaces/role';
import { withdrawMemberInvitation } from '~/domain/workspaces/withdraw-member-invitation.server';
import type { Asked } from '~/forms/by-intent';
import { byIntent } from '~/forms/by-intent';
import { checkFields } from '~/forms/check-fields';
import { type Outcome, refused } from '~/forms/outcome';
import { readFields } from '~/forms/read-form.server';
import { reply } from '~/forms/reply.server';
import { type Locale, locales } from '~/i18n/locale';
import { logFailure } from '~/log/log-failure';
import { mailsAreSent } from '~/mail/send-mail.server';
import { sendMemberInvitation } from '~/mail/send-member-invitation.server';
import { afterSaving, paths } from '~/paths';
import type { DoneKind } from './done';

type Changed = Outcome<{ done: { kind: DoneKind; name: string; at: number } }> | Response;

/** Everybody may leave; the rest is a founder's. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params.workspace, 'read');
  const form = await readFields(request);
  if (form.get('intent') !== 'leave') await requireMember(request, params.workspace, 'manage');
  const act = byIntent(form, { leave, invite, changeRole: change, remove, withdraw });
  return reply(await act({ ...member, form }));
}

async function leave({ workspace, user }: Asked): Promise<Changed> {
  const left = await leaveWorkspace(database(), workspace.id, user.id);
  return left.ok ? redirect(paths.workspaces()) : refused({ '': left.error });
}

const role = z.enum(roles, { error: 'roleMissing' });

const invitation = z.object({ email, role, locale: z.enum(locales, { error: 'failed' }) });

const roleChange = z.object({ memberId: z.string(), role });

const removal = z.object({ memberId: z.string(), name: z.string() });

const withdrawal = z.object({ invitationId: z.string(), email: z.string() });

const done = (kind: DoneKind, name: string): Changed => ({
  ok: true,
  done: { kind, name, at: Date.now() },
});

async function invite({ workspace, user, form }: Asked): Promise<Changed> {
  const read = checkFields(form, invitation);
  if (!read.ok) return read;
  const wish = { ...read.value, byUserId: user.id, now: new Date() };
  const invited = await inviteMember(database(), workspace.id, wish);
  if (!invited.ok) return refused({ email: invited.error }, read.entered);
  const kind = await send({ workspace, user }, invited.invitation, read.value.locale);
  return done(kind, read.value.email);
}

type Invitation = { email: string; token: string; role: (typeof roles)[number] | null };

/** The invitation stands even when the letter did not leave: its link can be passed on by hand. */
async function send(
  { workspace, user }: Pick<Membership, 'workspace' | 'user'>,
  invitation: Invitation,
  locale: Locale,
): Promise<DoneKind> {
  const mail = {
    workspaceId: workspace.id,
    workspace: workspace.name,
    to: invitation.email,
    inviter: user.name,
    role: invitation.role ?? 'viewer',
    token: invitation.token,
    days: invitationDays,
    locale,
  };
  try {
    await sendMemberInvitation(database(), mail);
    return mailsAreSent() ? 'sent' : 'kept';
  } catch (error) {
    logFailure('An invitation was not sent', error);
    return 'notSent';
  }
}

async function change({ workspace, user, form }: Asked): Promise<Changed> {
  const read = checkFields(form, roleChange);
  if (!read.ok) return read;
  const wish = { byUserId: user.id, ...read.value };
  const changed = await changeRole(database(), workspace.id, wish);
  if (!changed.ok) return refused({ '': changed.error });
  return redirect(afterSaving(paths.members(workspace.slug), changed.eventId));
}

async function remove({ workspace, user, form }: Asked): Promise<Changed> {
  const read = checkFields(form, removal);
  if (!read.ok) return read;
  const wish = { byUserId: user.id, memberId: read.value.memberId };
  const removed = await removeMember(database(), workspace.id, wish);
  return removed.ok ? done('removed', read.value.name) : refused({ '': removed.error });
}

async function withdraw({ workspace, user, form }: Asked): Promise<Changed> {
  const read = checkFields(form, withdrawal);
  if (!read.ok) return read;
  const wish = { byUserId: user.id, invitationId: read.value.invitationId };
  const withdrawn = await withdrawMemberInvitation(database(), workspace.id, wish);
  return withdrawn.ok ? done('withdrawn', read.value.email) : refused({ '': withdrawn.error });
}
