import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { memberInvitations, members, users } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { invitationDays, type MemberInvitation } from './member-invitations.server';
import { changeMembers, type Refused, refused } from './membership-change.server';
import type { Role } from './role';

export type NewMember = { byUserId: string; email: string; role: Role; now: Date };

/** Inviting an address again makes a new link and lets the old one die. */
export async function inviteMember(
  db: Db,
  workspaceId: string,
  { byUserId, email, role, now }: NewMember,
): Promise<{ ok: true; invitation: MemberInvitation } | Refused> {
  const address = email.trim().toLowerCase();
  return changeMembers(db, { workspaceId, byUserId }, async (tx) => {
    if (await isMember(tx, workspaceId, address)) return refused('alreadyMember');
    const { organizationId, status, email: invited } = memberInvitations;
    const open = and(eq(organizationId, workspaceId), eq(invited, address), eq(status, 'pending'));
    await tx.update(memberInvitations).set({ status: 'canceled' }).where(open);
    const values = {
      id: uuidv7(),
      organizationId: workspaceId,
      email: address,
      role,
      status: 'pending' as const,
      expiresAt: new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1000),
      inviterId: byUserId,
    };
    const [invitation] = await tx.insert(memberInvitations).values(values).returning();
    const event = { workspaceId, by: byUserId, subjectId: values.id, after: { role } };
    await recordEvent(tx, { ...event, verb: 'member.invited', at: now });
    return { ok: true, invitation: invitation! };
  });
}

async function isMember(tx: Db, workspaceId: string, email: string): Promise<boolean> {
  const found = await tx
    .select({ id: members.id })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.organizationId, workspaceId), eq(users.email, email)));
  return found.length > 0;
}
