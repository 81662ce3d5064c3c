import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { customers, invitations } from '#db/schema';
import { type Paging, rowsOf } from '~/forms/page-number';

export type Invitation = typeof invitations.$inferSelect;

export interface InvitationCounts {
  invited: number;
  sent: number;
  answered: number;
}

export async function countInvitations(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<InvitationCounts> {
  const [counted] = await db
    .select({
      invited: count(),
      sent: count(invitations.sentAt),
      answered: count(invitations.answeredAt),
    })
    .from(invitations)
    .where(of(workspaceId, surveyId));
  return counted ?? { invited: 0, sent: 0, answered: 0 };
}

export async function listInvitations(
  db: Db,
  workspaceId: string,
  surveyId: string,
  paging: Paging,
) {
  const { limit, offset } = rowsOf(paging);
  return db
    .select({
      id: invitations.id,
      token: invitations.token,
      name: customers.name,
      email: customers.email,
      externalId: customers.externalId,
      sentAt: invitations.sentAt,
      answeredAt: invitations.answeredAt,
    })
    .from(invitations)
    .innerJoin(customers, eq(customers.id, invitations.customerId))
    .where(of(workspaceId, surveyId))
    .orderBy(asc(customers.name), asc(invitations.id))
    .offset(offset)
    .limit(limit);
}

/** How many customers have no link yet, and how many of the links can go by mail. */
export async function countReachable(db: Db, workspaceId: string, surveyId: string) {
  const [counted] = await db
    .select({
      customers: count(),
      uninvited: sql<number>`(count(*) filter (where ${invitations.id} is null))::int`,
      unsentWithEmail: sql<number>`(count(*) filter (where ${invitations.id} is not null
        and ${invitations.sentAt} is null and ${invitations.answeredAt} is null
        and ${customers.email} is not null))::int`,
    })
    .from(customers)
    .leftJoin(
      invitations,
      and(eq(invitations.customerId, customers.id), eq(invitations.surveyId, surveyId)),
    )
    .where(eq(customers.workspaceId, workspaceId));
  return counted ?? { customers: 0, uninvited: 0, unsentWithEmail: 0 };
}

/** In the transaction that stores the finished response. */
export async function markAnswered(tx: Db, invitationId: string, now: Date): Promise<void> {
  await tx.update(invitations).set({ answeredAt: now }).where(eq(invitations.id, invitationId));
}

function of(workspaceId: string, surveyId: string) {
  return and(eq(invitations.workspaceId, workspaceId), eq(invitations.surveyId, surveyId));
}
