import { createAccessControl } from 'better-auth/plugins/access';
import { defaultStatements } from 'better-auth/plugins/organization/access';
import { permissions, permissionsOf, type Role } from '~/domain/workspaces/role';

/** The roles of a workspace in better-auth's own terms; the matrix itself is in role.ts. */
export const accessControl = createAccessControl({ ...defaultStatements, workspace: permissions });

const roleOf = (role: Role) => accessControl.newRole({ workspace: [...permissionsOf[role]] });

export const organizationRoles = {
  founder: roleOf('founder'),
  editor: roleOf('editor'),
  tracker: roleOf('tracker'),
  viewer: roleOf('viewer'),
};
