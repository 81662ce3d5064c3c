import { and, count, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { analyses, responses } from '#db/schema';
import { sameCodes } from '~/domain/codes/code';
import { listCodes } from '~/domain/codes/codes.server';
import { recordEvent } from '~/domain/events/record-event.server';
import { getSurvey } from '~/domain/surveys/surveys.server';
import { enqueue } from '~/jobs/queue.server';
import { UNDER_WAY } from '~/jobs/run-status';
import { answersDue } from './analysis-is-due';
import { isReached } from './is-reached.server';
import { findLatestReportOf } from './reports.server';
import { runAnalysisJob } from './run-analysis.job.server';

export interface AnalysisRequest {
  /** A user, or null when the answers themselves asked for it. */
  requestedBy: string | null;
  seed: number;
  now: Date;
}

/** The same for every request: asking again must not be a way to roll the dice again. */
export const REPORT_SEED = 1;

/**
 * Asks for a report. A survey has one active analysis: asking twice gives the same one. Call it
 * with a transaction and the request becomes visible together with what caused it.
 */
export function requestAnalysis(
  db: Db,
  workspaceId: string,
  surveyId: string,
  request: AnalysisRequest,
): Promise<{ analysisId: string }> {
  return db.transaction(async (tx) => {
    await getSurvey(tx, workspaceId, surveyId);
    const { requestedBy, seed, now } = request;
    const values = { workspaceId, surveyId, requestedBy, seed, requestedAt: now };
    const [created] = await tx.insert(analyses).values(values).onConflictDoNothing().returning();
    if (!created) return { analysisId: await getActiveAnalysis(tx, surveyId) };
    await enqueue(tx, runAnalysisJob, { workspaceId, analysisId: created.id });
    const event = {
      workspaceId,
      by: requestedBy,
      subjectId: created.id,
      otherId: surveyId,
      at: now,
    };
    await recordEvent(tx, { ...event, verb: 'analysis.requested' });
    return { analysisId: created.id };
  });
}

/** For the transaction that stores an answer: asks for a report at sensible moments only. */
export async function requestAnalysisWhenDue(
  tx: Db,
  workspaceId: string,
  surveyId: string,
  now: Date,
): Promise<void> {
  const [last, codes] = await Promise.all([
    findLatestReportOf(tx, workspaceId, surveyId),
    listCodes(tx, workspaceId, surveyId),
  ]);
  const codesChanged = !sameCodes(last?.codes ?? [], codes);
  const due = answersDue(last?.answers ?? null, codesChanged);
  const counting = () => countLinkedAnswers(tx, workspaceId, surveyId);
  if (!(await isReached(`${surveyId} ${due}`, due, counting))) return;
  await requestAnalysis(tx, workspaceId, surveyId, { requestedBy: null, seed: REPORT_SEED, now });
}

async function getActiveAnalysis(tx: Db, surveyId: string): Promise<string> {
  const [active] = await tx
    .select({ id: analyses.id })
    .from(analyses)
    .where(and(eq(analyses.surveyId, surveyId), inArray(analyses.status, UNDER_WAY)));
  if (!active) throw new Error(`The analysis of survey ${surveyId} has just ended`);
  return active.id;
}

/** Finished, and from somebody whose payments we know. */
async function countLinkedAnswers(tx: Db, workspaceId: string, surveyId: string): Promise<number> {
  const linked = and(
    eq(responses.workspaceId, workspaceId),
    eq(responses.surveyId, surveyId),
    isNotNull(responses.finishedAt),
    isNotNull(responses.customerId),
  );
  const [row] = await tx.select({ answers: count() }).from(responses).where(linked);
  return row?.answers ?? 0;
}
