import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listMemberInvitations } from '~/domain/workspaces/member-invitations.server';
import { listMembers } from '~/domain/workspaces/members.server';
import { env } from '~/env.server';
import { paths } from '~/paths';

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
