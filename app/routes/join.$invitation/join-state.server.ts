import { findUser } from '~/auth/guards.server';
import { database } from '~/db.server';
import {
  findMemberInvitation,
  type OpenMemberInvitation,
} from '~/domain/workspaces/member-invitations.server';

export async function findInvitation(token: string | undefined) {
  return token ? findMemberInvitation(database(), token, new Date()) : null;
}

/** What the person who followed the link has to do next. */
export async function joinState(request: Request, found: OpenMemberInvitation) {
  const user = await findUser(request);
  const { email } = found.invitation;
  const offer = {
    workspace: found.workspace.name,
    inviter: found.inviter,
    role: found.invitation.role ?? 'viewer',
    email,
  };
  // She says herself whether she has an account: the page does not tell whoever holds the link.
  const isKnown = new URL(request.url).searchParams.has('account');
  if (!user) return { ...offer, step: isKnown ? ('signIn' as const) : ('signUp' as const) };
  if (user.email === email) return { ...offer, step: 'join' as const };
  return { ...offer, step: 'otherAccount' as const, signedInAs: user.email };
}

export type JoinState = Awaited<ReturnType<typeof joinState>>;
