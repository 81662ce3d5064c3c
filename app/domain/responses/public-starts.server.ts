import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses } from '#db/schema';

/**
 * When the so-and-so-many-latest answer at the public link was begun, if after `since`. Then at
 * least so many were begun since.
 */
export async function findPublicStart(
  db: Db,
  surveyId: string,
  { since, place }: { since: Date; place: number },
): Promise<Date | null> {
  const ofPublicLink = and(eq(responses.surveyId, surveyId), isNull(responses.invitationId));
  const [found] = await db
    .select({ startedAt: responses.startedAt })
    .from(responses)
    .where(and(ofPublicLink, gt(responses.startedAt, since)))
    .orderBy(desc(responses.startedAt))
    .offset(place - 1)
    .limit(1);
  return found?.startedAt ?? null;
}
