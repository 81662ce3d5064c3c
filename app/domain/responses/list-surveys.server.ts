import { and, count, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses, surveys } from '#db/schema';

/** Newest first, each with the number of its finished responses. */
export async function listSurveys(db: Db, workspaceId: string) {
  const finished = await countFinishedBySurvey(db, workspaceId);
  const found = await db
    .select()
    .from(surveys)
    .where(eq(surveys.workspaceId, workspaceId))
    .orderBy(desc(surveys.createdAt), desc(surveys.id));
  return found.map((survey) => ({ ...survey, finishedCount: finished.get(survey.id) ?? 0 }));
}

async function countFinishedBySurvey(db: Db, workspaceId: string) {
  const counted = await db
    .select({ surveyId: responses.surveyId, finished: count() })
    .from(responses)
    .where(and(eq(responses.workspaceId, workspaceId), isNotNull(responses.finishedAt)))
    .groupBy(responses.surveyId);
  return new Map(counted.map((row) => [row.surveyId, row.finished]));
}
