import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { memberInvitations, members, users } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { findMemberInvitation } from './member-invitations.server';
import { findMember, type Workspace } from './members.server';
import { lockMembers, type Refused, refused } from './membership-change.server';

/**
 * Only the invited address may accept, and once. The link came by a letter to that address, so
 * following it also proves that the address is hers.
 */
export async function acceptMemberInvitation(
  db: Db,
  token: string,
  { userId, now }: { userId: string; now: Date },
): Promise<{ ok: true; workspace: Workspace } | Refused> {
  return db.transaction(async (tx) => {
    const seen = await findMemberInvitation(tx, token, now);
    if (!seen) return refused('invitationClosed');
    await lockMembers(tx, seen.workspace.id);
    // Read again behind the lock: another tab may have been faster.
    const found = await findMemberInvitation(tx, token, now);
    if (!found) return refused('invitationClosed');
    const [user] = await tx.select().from(users).where(eq(users.id, userId));
    if (user?.email !== found.invitation.email) return refused('otherAddress');
    await join(tx, found.invitation, { userId, now });
    return { ok: true, workspace: found.workspace };
  });
}

type Invitation = typeof memberInvitations.$inferSelect;

async function join(
  tx: Db,
  invitation: Invitation,
  { userId, now }: { userId: string; now: Date },
): Promise<void> {
  const { organizationId, id } = invitation;
  const role = invitation.role ?? 'viewer';
  if (!(await findMember(tx, organizationId, userId))) {
    await tx.insert(members).values({ id: uuidv7(), organizationId, userId, role });
    const act = { workspaceId: organizationId, by: userId, at: now };
    const event = { ...act, subjectId: userId, after: { role } };
    await recordEvent(tx, { ...event, verb: 'member.joined' });
  }
  const accepted = { status: 'accepted' as const };
  await tx.update(memberInvitations).set(accepted).where(eq(memberInvitations.id, id));
  await tx.update(users).set({ emailVerified: true }).where(eq(users.id, userId));
}
