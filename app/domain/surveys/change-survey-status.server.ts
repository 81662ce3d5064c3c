import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client';
import { surveys } from '#db/schema';
import type { SurveyStatus } from './survey';

/** Answers already begun are kept; new ones are refused until it goes on. */
export const pauseSurvey = (db: Db, workspaceId: string, surveyId: string) =>
  changeStatus(db, workspaceId, surveyId, { from: ['inProgress'], to: 'paused' });

/** Also takes a completed survey up again: people end one by mistake. */
export const resumeSurvey = (db: Db, workspaceId: string, surveyId: string) =>
  changeStatus(db, workspaceId, surveyId, { from: ['paused', 'completed'], to: 'inProgress' });

export const completeSurvey = (db: Db, workspaceId: string, surveyId: string) =>
  changeStatus(db, workspaceId, surveyId, { from: ['inProgress', 'paused'], to: 'completed' });

interface Change {
  from: SurveyStatus[];
  to: SurveyStatus;
}

/** False when the survey was not in a state this can be done from: a click on an old page. */
async function changeStatus(db: Db, workspaceId: string, surveyId: string, change: Change) {
  const changed = await db
    .update(surveys)
    .set({ status: change.to })
    .where(
      and(
        eq(surveys.id, surveyId),
        eq(surveys.workspaceId, workspaceId),
        inArray(surveys.status, change.from),
      ),
    )
    .returning({ id: surveys.id });
  return changed.length > 0;
}
