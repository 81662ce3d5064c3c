import { changeRole } from '~/domain/workspaces/change-role.server';
import { findMember } from '~/domain/workspaces/members.server';
import { lockMembers } from '~/domain/workspaces/membership-change.server';
import { roles } from '~/domain/workspaces/role';
import type { Undoing } from './undoing.server';

const roleChanged: Undoing<'member.roleChanged'> = {
  permissions: ['manage'],
  touchedBy: ['member.roleChanged', 'member.removed', 'member.left', 'member.joined'],
  lock: (tx, { workspaceId }) => lockMembers(tx, workspaceId),
  takeBack: async (tx, { workspaceId, event, before, userId: byUserId }) => {
    const member = await findMember(tx, workspaceId, event.subject.id);
    const role = roles.find((one) => one === before.role);
    if (!member || !role) return null;
    const change = { byUserId, memberId: member.id, role, undoes: event.id };
    const changed = await changeRole(tx, workspaceId, change);
    return changed.ok ? changed : null;
  },
};

export const memberUndoings = { 'member.roleChanged': roleChanged };
