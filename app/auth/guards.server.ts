import { redirect } from '@remix-run/node';
import { database } from '~/db.server';
import { findMembership, type Member, type Workspace } from '~/domain/workspaces/members.server';
import { allows, type Permission, type Role } from '~/domain/workspaces/role';
import { forbidden, notFound } from '~/http';
import { auth } from './auth.server';
import { signInPath } from './next-path';
import { assertSameOrigin } from './same-origin.server';

export { assertSameOrigin } from './same-origin.server';

export type SignedInUser = { id: string; name: string; email: string; locale: string };

export type Membership = {
  user: SignedInUser;
  workspace: Workspace;
  member: Member;
  role: Role;
  can: { edit: boolean; review: boolean; manage: boolean };
};

/** Who is asking, or null when nobody is signed in. */
export async function findUser(request: Request): Promise<SignedInUser | null> {
  const session = await auth().api.getSession({ headers: request.headers });
  if (!session) return null;
  const { id, name, email, locale } = session.user;
  return { id, name, email, locale: locale ?? 'en' };
}

/** For pages without a workspace: sends a stranger to sign in and brings her back. */
export async function requireUser(request: Request): Promise<SignedInUser> {
  assertSameOrigin(request);
  const user = await findUser(request);
  if (!user) throw redirect(signInPath(request));
  return user;
}

/** 404 when the workspace is not hers, so that nobody learns which exist; 403 when she may not. */
export async function requireMember(
  request: Request,
  workspaceSlug: string | undefined,
  permission: Permission,
): Promise<Membership> {
  const user = await requireUser(request);
  const found = workspaceSlug ? await findMembership(database(), workspaceSlug, user.id) : null;
  if (!found) throw notFound();
  const { role } = found.member;
  if (!allows(role, permission)) throw forbidden();
  const can = {
    edit: allows(role, 'edit'),
    review: allows(role, 'review'),
    manage: allows(role, 'manage'),
  };
  return { user, ...found, role, can };
}
