import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { members, workspaces } from '#db/schema';
import { findMember, type Member } from './members.server';
import { allows } from './role';

export type MembershipProblem =
  | 'notAllowed'
  | 'notFound'
  | 'alreadyMember'
  | 'lastFounder'
  | 'otherAddress'
  | 'invitationClosed';

export type Refused = { ok: false; error: MembershipProblem };
export const refused = (error: MembershipProblem): Refused => ({ ok: false, error });

/**
 * Runs a change of a workspace's members alone: the row lock makes two founders who step down at
 * the same moment do it one after the other. The permission is read inside, not before.
 */
export function changeMembers<Result>(
  db: Db,
  change: { workspaceId: string; byUserId: string },
  write: (tx: Db, by: Member) => Promise<Result>,
): Promise<Result | Refused> {
  return db.transaction(async (tx) => {
    await lockMembers(tx, change.workspaceId);
    const by = await findMember(tx, change.workspaceId, change.byUserId);
    if (!by || !allows(by.role, 'manage')) return refused('notAllowed');
    return write(tx, by);
  });
}

export async function lockMembers(tx: Db, workspaceId: string): Promise<void> {
  const { id } = workspaces;
  await tx.select({ id }).from(workspaces).where(eq(id, workspaceId)).for('no key update');
}

/** A workspace always keeps a founder. */
export async function isLastFounder(tx: Db, workspaceId: string, member: Member) {
  if (member.role !== 'founder') return false;
  const founders = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organizationId, workspaceId), eq(members.role, 'founder')));
  return founders.length === 1;
}

export async function findMemberById(tx: Db, workspaceId: string, memberId: string) {
  const [found] = await tx
    .select()
    .from(members)
    .where(and(eq(members.organizationId, workspaceId), eq(members.id, memberId)));
  return found ?? null;
}
