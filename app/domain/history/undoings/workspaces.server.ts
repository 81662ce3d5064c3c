import { changeLook } from '~/domain/look/change-look.server';
import type { Look } from '~/domain/look/look';
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

const lookChanged: Undoing<'workspace.lookChanged'> = {
  permissions: ['manage'],
  touchedBy: ['workspace.lookChanged'],
  lock: (tx, { workspaceId }) => lockMembers(tx, workspaceId),
  takeBack: async (tx, { workspaceId, event, before: { look }, userId: byUserId }) => {
    const changed = await changeLook(tx, workspaceId, {
      byUserId,
      look: look as Look,
      undoes: event.id,
    });
    return changed.ok ? changed : null;
  },
};

export const workspaceUndoings = {
  'workspace.changed': workspaceChanged,
  'workspace.lookChanged': lookChanged,
};
