import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';

export interface SurveyLimits {
  closesAt: Date | null;
  responseCap: number | null;
  graceHours: number;
  by?: string;
}

/** Takes effect with the next request, also for answers that are being written. */
export async function limitSurvey(
  db: Db,
  workspaceId: string,
  surveyId: string,
  { by, ...limits }: SurveyLimits,
): Promise<void> {
  await db.transaction(async (tx) => {
    const limited = await tx
      .update(surveys)
      .set(limits)
      .where(and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId)))
      .returning({ id: surveys.id });
    if (limited.length === 0) return;
    await recordEvent(tx, { workspaceId, verb: 'survey.limited', by, subjectId: surveyId });
  });
}
