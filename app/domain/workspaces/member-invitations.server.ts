import { and, asc, eq, gt } from 'drizzle-orm';
import type { Db } from '#db/client';
import { memberInvitations, users, workspaces } from '#db/schema';

export const invitationDays = 7;

export type MemberInvitation = typeof memberInvitations.$inferSelect;

/** An open invitation by its link, or null: unknown, used, withdrawn and expired look the same. */
export async function findMemberInvitation(db: Db, token: string, now: Date) {
  const [found] = await db
    .select({ invitation: memberInvitations, workspace: workspaces, inviter: users.name })
    .from(memberInvitations)
    .innerJoin(workspaces, eq(workspaces.id, memberInvitations.organizationId))
    .innerJoin(users, eq(users.id, memberInvitations.inviterId))
    .where(
      and(
        eq(memberInvitations.token, token),
        eq(memberInvitations.status, 'pending'),
        gt(memberInvitations.expiresAt, now),
      ),
    );
  return found ?? null;
}

export type OpenMemberInvitation = NonNullable<Awaited<ReturnType<typeof findMemberInvitation>>>;

/** Who was asked and has not come yet; with the links, so for founders only. */
export const listMemberInvitations = (db: Db, workspaceId: string) =>
  db
    .select({
      id: memberInvitations.id,
      token: memberInvitations.token,
      email: memberInvitations.email,
      role: memberInvitations.role,
      expiresAt: memberInvitations.expiresAt,
    })
    .from(memberInvitations)
    .where(
      and(
        eq(memberInvitations.organizationId, workspaceId),
        eq(memberInvitations.status, 'pending'),
      ),
    )
    .orderBy(asc(memberInvitations.createdAt));
