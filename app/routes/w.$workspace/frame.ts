import type { Role } from '~/domain/workspaces/role';

export type Origin = 'own' | 'openData' | 'generated';

/** What the navigation needs to know. */
export type Frame = {
  user: { name: string; email: string };
  workspace: { name: string; slug: string; origin: Origin; timeZone: string };
  role: Role;
  others: { id: string; slug: string; name: string }[];
  reviewsElsewhere: boolean;
  hasOutbox: boolean;
};
