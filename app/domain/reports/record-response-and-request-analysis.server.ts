import type { Db } from '#db/client';
import { type FinishedAnswers, recordIn } from '~/domain/responses/record-response.server';
import type { Recorded, SurveyOf } from '~/domain/responses/response';
import { requestAnalysisWhenDue } from './request-analysis.server';

/**
 * `recordResponse`, and the next report when enough new answers have come: both in one
 * transaction, or neither. Lives here because responses come before reports in the order of the
 * nouns and cannot ask for one themselves; the answering pages call this.
 */
export function recordResponseAndRequestAnalysis(
  db: Db,
  of: SurveyOf,
  finished: FinishedAnswers,
): Promise<Recorded> {
  return db.transaction(async (tx) => {
    const recorded = await recordIn(tx, of, finished);
    if (recorded.ok && !recorded.alreadyAnswered) {
      await requestAnalysisWhenDue(tx, of.workspaceId, of.surveyId, finished.now);
    }
    return recorded;
  });
}
