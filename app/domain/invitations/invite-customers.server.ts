import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { customers, invitations, surveys } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { randomCode } from '../surveys/random-code.server';

export interface Inviting {
  customerIds: readonly string[] | 'all';
  by?: string;
  now: Date;
}

const AT_ONCE = 1_000;

/** A link for each customer who has none yet; asking again adds only the new ones. */
export async function inviteCustomers(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { customerIds, by, now }: Inviting,
): Promise<{ invited: number }> {
  return db.transaction(async (tx) => {
    await requireSurvey(tx, workspaceId, surveyId);
    const uninvited = await listUninvited(tx, workspaceId, surveyId, customerIds);
    let invited = 0;
    for (let start = 0; start < uninvited.length; start += AT_ONCE) {
      const values = uninvited.slice(start, start + AT_ONCE).map(({ id }) => ({
        workspaceId,
        surveyId,
        customerId: id,
        token: randomCode(),
        createdAt: now,
      }));
      const added = await tx
        .insert(invitations)
        .values(values)
        .onConflictDoNothing()
        .returning({ id: invitations.id });
      invited += added.length;
    }
    if (invited > 0) {
      const event = { workspaceId, by, subjectId: surveyId, after: { count: invited }, at: now };
      await recordEvent(tx, { ...event, verb: 'invitations.made' });
    }
    return { invited };
  });
}

async function requireSurvey(tx: Db, workspaceId: string, surveyId: string): Promise<void> {
  const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
  const [survey] = await tx.select({ id: surveys.id }).from(surveys).where(mine);
  if (!survey) throw new Error(`No survey ${surveyId} in workspace ${workspaceId}`);
}

async function listUninvited(
  tx: Db,
  workspaceId: string,
  surveyId: string,
  customerIds: Inviting['customerIds'],
) {
  const found = await tx
    .select({ id: customers.id })
    .from(customers)
    .leftJoin(
      invitations,
      and(eq(invitations.customerId, customers.id), eq(invitations.surveyId, surveyId)),
    )
    .where(
      and(
        eq(customers.workspaceId, workspaceId),
        isNull(invitations.id),
        customerIds === 'all' ? undefined : inArray(customers.id, [...customerIds]),
      ),
    );
  return found;
}
