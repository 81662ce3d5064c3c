import { changeWorkspace } from '~/domain/workspaces/change-workspace.server';
import { lockMembers } from '~/domain/workspaces/membership-change.server';
import type { Undoing } from './undoing.server';

const workspaceChanged: Undoing<'workspace.changed'> = {
  permissions: ['manage'],
  touchedBy: ['workspace.changed'],
  lock: (tx, { workspaceId }) => lockMembers(tx, workspaceId),
  takeBack: async (tx, { workspaceId, event, before: { name, timeZone }, userId: byUserId }) => {
    const change = { byUserId, name, timeZone, undoes: event.id };
    const changed = await changeWorkspace(tx, workspaceId, change);
    return changed.ok ? changed : null;
  },
};

export const workspaceUndoings = { 'workspace.changed': workspaceChanged };
