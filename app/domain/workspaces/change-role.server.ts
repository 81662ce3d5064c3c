import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { members } from '#db/schema';
import {
  changeMembers,
  findMemberById,
  isLastFounder,
  type Refused,
  refused,
} from './membership-change.server';
import type { Role } from './role';

export type RoleChange = { byUserId: string; memberId: string; role: Role };

export function changeRole(
  db: Db,
  workspaceId: string,
  { byUserId, memberId, role }: RoleChange,
): Promise<{ ok: true } | Refused> {
  return changeMembers(db, { workspaceId, byUserId }, async (tx) => {
    const member = await findMemberById(tx, workspaceId, memberId);
    if (!member) return refused('notFound');
    const stepsDown = role !== 'founder' && (await isLastFounder(tx, workspaceId, member));
    if (stepsDown) return refused('lastFounder');
    const hers = and(eq(members.organizationId, workspaceId), eq(members.id, memberId));
    await tx.update(members).set({ role }).where(hers);
    return { ok: true };
  });
}
