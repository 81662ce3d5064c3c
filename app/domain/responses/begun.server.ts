import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses } from '#db/schema';

/** Somebody has answered something: who only agreed, or only looked, has not begun. */
export const isBegun = sql`(${responses.finishedAt} is not null or ${responses.answers} <> '{}'::jsonb)`;

/** How many of a survey's personal links were begun, the answered ones among them. */
export const countBegunInvitations = (
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<number> =>
  db.$count(
    responses,
    and(
      eq(responses.workspaceId, workspaceId),
      eq(responses.surveyId, surveyId),
      isNotNull(responses.invitationId),
      isBegun,
    ),
  );

/** Which of these personal links were begun. */
export async function findBegunInvitations(
  db: Db,
  workspaceId: string,
  invitationIds: string[],
): Promise<Set<string>> {
  if (invitationIds.length === 0) return new Set();
  const found = await db
    .select({ id: responses.invitationId })
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        inArray(responses.invitationId, invitationIds),
        isBegun,
      ),
    );
  return new Set(found.flatMap(({ id }) => id ?? []));
}
