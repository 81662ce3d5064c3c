import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys } from '#db/schema';

export interface SurveyLimits {
  closesAt: Date | null;
  responseCap: number | null;
}

/** Takes effect with the next request, also for answers that are being written. */
export async function limitSurvey(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { closesAt, responseCap }: SurveyLimits,
): Promise<void> {
  await db
    .update(surveys)
    .set({ closesAt, responseCap })
    .where(and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId)));
}
