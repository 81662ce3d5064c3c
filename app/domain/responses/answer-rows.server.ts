import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { consentRecords, responses } from '#db/schema';
import { mergeDefinitions } from '#surveys/merge-definitions';
import type { Hypothesis } from '../surveys/survey';
import { listPublications } from '../surveys/surveys.server';
import type { Answers } from './response';

/** One finished response as the analysis reads it. */
export interface AnswerRow {
  responseId: string;
  /** Null on the public link: such answers are never joined with purchases. */
  customerId: string | null;
  submittedAt: Date;
  answers: Answers;
  publicationId: string;
}

/** Oldest first; without those whose consent was taken back. */
export async function listFinishedResponses(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<AnswerRow[]> {
  const found = await db
    .select({
      responseId: responses.id,
      customerId: responses.customerId,
      submittedAt: responses.finishedAt,
      answers: responses.answers,
      publicationId: responses.publicationId,
    })
    .from(responses)
    .where(and(isFinishedOf(workspaceId, surveyId), isNotWithdrawn()))
    .orderBy(asc(responses.finishedAt), asc(responses.id));
  return found.map((row) => ({ ...row, submittedAt: row.submittedAt! }));
}

export function isFinishedOf(workspaceId: string, surveyId: string) {
  return and(
    eq(responses.workspaceId, workspaceId),
    eq(responses.surveyId, surveyId),
    isNotNull(responses.finishedAt),
  );
}

export function isNotWithdrawn() {
  return sql`not exists (select 1 from ${consentRecords}
    where ${consentRecords.responseId} = ${responses.id}
    and ${consentRecords.withdrawnAt} is not null)`;
}

export interface Study {
  /** The newest version, with questions added that only older versions asked. */
  definition: Record<string, unknown>;
  /** As frozen before the first answer came in. */
  hypotheses: Hypothesis[];
  rows: AnswerRow[];
}

/** Everything answered to a survey, with what to read it by; null before it was published. */
export async function findStudy(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<Study | null> {
  const versions = await listPublications(db, workspaceId, surveyId);
  if (versions.length === 0) return null;
  const rows = await listFinishedResponses(db, workspaceId, surveyId);
  const first = rows[0]?.submittedAt.getTime() ?? Number.POSITIVE_INFINITY;
  const before = versions.find((version) => version.publishedAt.getTime() <= first);
  return {
    definition: mergeDefinitions(versions.map((version) => version.definition)),
    hypotheses: (before ?? versions.at(-1)!).hypotheses,
    rows,
  };
}
