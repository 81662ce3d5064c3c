import { and, count, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { responses, surveys } from '#db/schema';

/** Newest first, without what they ask; each with the number of its finished responses. */
export async function listSurveys(db: Db, workspaceId: string) {
  const finished = await countFinishedBySurvey(db, workspaceId);
  const { id, title, status, createdAt } = surveys;
  const found = await db
    .select({ id, title, status, createdAt })
    .from(surveys)
    .where(eq(surveys.workspaceId, workspaceId))
    .orderBy(desc(createdAt), desc(id));
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
