import type { Workspace } from '~/domain/workspaces/members.server';
import type { Role } from '~/domain/workspaces/role';

/** What the navigation needs to know. */
export type Frame = {
  user: { name: string; email: string };
  workspace: Pick<Workspace, 'name' | 'slug' | 'origin' | 'timeZone'>;
  role: Role;
  others: { id: string; slug: string; name: string }[];
  reviewsElsewhere: boolean;
  hasOutbox: boolean;
};
