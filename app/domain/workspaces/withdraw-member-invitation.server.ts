import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { memberInvitations } from '#db/schema';
import { changeMembers, type Refused, refused } from './membership-change.server';

/** The link in the letter stops working. */
export function withdrawMemberInvitation(
  db: Db,
  workspaceId: string,
  { byUserId, invitationId }: { byUserId: string; invitationId: string },
): Promise<{ ok: true } | Refused> {
  return changeMembers(db, { workspaceId, byUserId }, async (tx) => {
    const { id, organizationId, status } = memberInvitations;
    const open = and(eq(id, invitationId), eq(organizationId, workspaceId), eq(status, 'pending'));
    const withdrawn = await tx
      .update(memberInvitations)
      .set({ status: 'canceled' })
      .where(open)
      .returning({ id });
    return withdrawn.length > 0 ? { ok: true } : refused('notFound');
  });
}
