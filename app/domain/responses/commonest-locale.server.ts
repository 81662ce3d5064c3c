import { count, desc } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses } from '#db/schema';
import { isFinishedOf } from './answer-rows.server';

/** Reports quote, and words are read, in the language most customers answered in. */
export async function commonestLocale(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<string> {
  const [commonest] = await db
    .select({ locale: responses.locale, answers: count() })
    .from(responses)
    .where(isFinishedOf(workspaceId, surveyId))
    .groupBy(responses.locale)
    .orderBy(desc(count()), responses.locale)
    .limit(1);
  return commonest?.locale ?? 'en';
}
