/** What a member may do in a workspace. A person may have another role in another workspace. */
export const roles = ['founder', 'editor', 'tracker', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** read: look; review: judge reports; edit: customers, surveys, offers; manage: also members. */
export const permissions = ['read', 'review', 'edit', 'manage'] as const;
export type Permission = (typeof permissions)[number];

/** An editor does not review: who makes the offer should not be the one who judges it. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  founder: permissions,
  editor: ['read', 'edit'],
  tracker: ['read', 'review'],
  viewer: ['read'],
};

export const allows = (role: Role, permission: Permission): boolean =>
  permissionsOf[role].includes(permission);
