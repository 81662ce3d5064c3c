import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { members } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import {
  changeMembers,
  findMemberById,
  isLastFounder,
  type Refused,
  refused,
} from './membership-change.server';
import type { Role } from './role';

export type RoleChange = {
  byUserId: string;
  memberId: string;
  role: Role;
  /** The event this takes back. */
  undoes?: string;
};

export function changeRole(
  db: Db,
  workspaceId: string,
  { byUserId, memberId, role, undoes }: RoleChange,
): Promise<{ ok: true; eventId: string | null } | Refused> {
  return changeMembers(db, { workspaceId, byUserId }, async (tx) => {
    const member = await findMemberById(tx, workspaceId, memberId);
    if (!member) return refused('notFound');
    if (member.role === role) return { ok: true, eventId: null };
    const stepsDown = role !== 'founder' && (await isLastFounder(tx, workspaceId, member));
    if (stepsDown) return refused('lastFounder');
    const hers = and(eq(members.organizationId, workspaceId), eq(members.id, memberId));
    await tx.update(members).set({ role }).where(hers);
    const told = { before: { role: member.role }, after: { role }, undoes };
    const event = { workspaceId, by: byUserId, subjectId: member.userId, ...told };
    return { ok: true, ...(await recordEvent(tx, { ...event, verb: 'member.roleChanged' })) };
  });
}
