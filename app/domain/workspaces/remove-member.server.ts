import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { members } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { findMember, type Member } from './members.server';
import {
  changeMembers,
  findMemberById,
  isLastFounder,
  lockMembers,
  type Refused,
  refused,
} from './membership-change.server';

/** What she wrote stays; she no longer sees the workspace. */
export function removeMember(
  db: Db,
  workspaceId: string,
  { byUserId, memberId }: { byUserId: string; memberId: string },
): Promise<{ ok: true } | Refused> {
  return changeMembers(db, { workspaceId, byUserId }, async (tx) => {
    const member = await findMemberById(tx, workspaceId, memberId);
    return member ? takeOut(tx, member, byUserId) : refused('notFound');
  });
}

/** Everybody may leave, except the last founder. */
export function leaveWorkspace(
  db: Db,
  workspaceId: string,
  userId: string,
): Promise<{ ok: true } | Refused> {
  return db.transaction(async (tx) => {
    await lockMembers(tx, workspaceId);
    const member = await findMember(tx, workspaceId, userId);
    return member ? takeOut(tx, member, userId) : refused('notFound');
  });
}

async function takeOut(tx: Db, member: Member, by: string): Promise<{ ok: true } | Refused> {
  const { id, userId, organizationId: workspaceId } = member;
  if (await isLastFounder(tx, workspaceId, member)) return refused('lastFounder');
  await tx.delete(members).where(and(eq(members.organizationId, workspaceId), eq(members.id, id)));
  const verb = by === userId ? 'member.left' : 'member.removed';
  await recordEvent(tx, { workspaceId, verb, by, subjectId: userId });
  return { ok: true };
}
