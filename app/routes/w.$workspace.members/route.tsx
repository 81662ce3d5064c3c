import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { useFormErrors } from '~/auth/use-form-errors';
import { ErrorSummary } from '~/components/error-summary';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { listMemberInvitations } from '~/domain/workspaces/member-invitations.server';
import { listMembers } from '~/domain/workspaces/members.server';
import { leaveWorkspace } from '~/domain/workspaces/remove-member.server';
import { env } from '~/env.server';
import { readFields } from '~/forms/read-form.server';
import type { PageHandle } from '~/page-title';
import { afterSaving, paths } from '~/paths';
import { changeMembers } from './change-members.server';
import { Done } from './done';
import { InviteForm } from './invite-form';
import { LeaveDialog } from './leave-dialog';
import { MemberTable } from './member-table';
import { PendingInvitations } from './pending-invitations';

export const handle: PageHandle = { title: 'auth.members.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, user, can } = await requireMember(request, params.workspace, 'read');
  const members = await listMembers(database(), workspace.id);
  const founders = members.filter((member) => member.role === 'founder');
  const pending = can.manage ? await listMemberInvitations(database(), workspace.id) : [];
  return {
    workspace: { name: workspace.name, slug: workspace.slug },
    members: members.map((member) => ({ ...member, isMe: member.userId === user.id })),
    isOnlyFounder: founders.length === 1 && founders[0]?.userId === user.id,
    canManage: can.manage,
    invitations: pending.map(({ token, ...invitation }) => ({
      ...invitation,
      link: env().baseUrl + paths.joinWorkspace(token),
    })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const membership = await requireMember(request, params.workspace, 'read');
  const form = await readFields(request);
  if (form.get('intent') === 'leave') return leave(membership.workspace.id, membership.user.id);
  await requireMember(request, params.workspace, 'manage');
  const result = await changeMembers(membership, form);
  if (result.ok && 'eventId' in result) {
    return redirect(afterSaving(paths.members(membership.workspace.slug), result.eventId));
  }
  return data(result, { status: result.ok ? 200 : 400 });
}

async function leave(workspaceId: string, userId: string) {
  const left = await leaveWorkspace(database(), workspaceId, userId);
  if (left.ok) return redirect(paths.workspaces());
  return data({ ok: false as const, errors: { '': left.error as string }, entered: {} }, 400);
}

export default function Members() {
  const { t } = useTranslation();
  const { members, invitations, canManage, isOnlyFounder, workspace } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = useFormErrors(result && !result.ok ? result.errors : undefined);
  return (
    <Page>
      <PageHeader title={t('auth.members.title')} lead={t('auth.members.lead')} />
      <ErrorSummary errors={errors} />
      {result?.ok && <Done done={result.done} workspace={workspace.slug} />}
      <MemberTable members={members} canManage={canManage} />
      {canManage && (
        <>
          <PendingInvitations invitations={invitations} />
          <InviteForm
            key={result?.ok ? result.done.at : 'open'}
            errors={errors}
            entered={result && !result.ok ? result.entered : undefined}
          />
        </>
      )}
      <LeaveDialog workspace={workspace.name} isOnlyFounder={isOnlyFounder} />
    </Page>
  );
}
