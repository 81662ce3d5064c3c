import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { memberInvitations } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
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
    if (withdrawn.length === 0) return refused('notFound');
    const event = { workspaceId, by: byUserId, subjectId: invitationId };
    await recordEvent(tx, { ...event, verb: 'member.invitationWithdrawn' });
    return { ok: true };
  });
}
