import { and, count, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { consentRecords, invitations, responses, surveys } from '#db/schema';
import { type Closed, whyClosed } from '../surveys/survey';
import type { AnswerLink, SurveyOf } from './response';

export type StoredResponse = typeof responses.$inferSelect;

export interface FoundResponse {
  response: StoredResponse;
  withdrawnAt: Date | null;
}

/** The response begun with this link, and whether its consent was taken back. */
export async function findResponseByLink(
  db: Db,
  of: SurveyOf,
  link: AnswerLink,
): Promise<FoundResponse | null> {
  const [found] = await db
    .select({ response: responses, withdrawnAt: consentRecords.withdrawnAt })
    .from(responses)
    .leftJoin(consentRecords, eq(consentRecords.responseId, responses.id))
    .where(isOfLink(of, link));
  return found ?? null;
}

const isOfLink = ({ workspaceId, surveyId }: SurveyOf, link: AnswerLink) =>
  and(eq(responses.workspaceId, workspaceId), eq(responses.surveyId, surveyId), isOf(link));

function isOf(link: AnswerLink) {
  return link.kind === 'personal'
    ? eq(responses.invitationId, link.invitationId)
    : eq(responses.resumeToken, link.resumeToken);
}

/** For a query that is written once: the survey and the link are filled in by their names. */
export const isOfAnyLink = (kind: AnswerLink['kind']) =>
  and(
    eq(responses.workspaceId, sql.placeholder('workspaceId')),
    eq(responses.surveyId, sql.placeholder('surveyId')),
    kind === 'personal'
      ? eq(responses.invitationId, sql.placeholder('invitationId'))
      : eq(responses.resumeToken, sql.placeholder('resumeToken')),
  );

/**
 * Everybody with the same link waits here, so that the second finds what the first has stored.
 * Gives the customer of a personal link.
 */
export async function lockLink(
  tx: Db,
  { workspaceId, surveyId }: SurveyOf,
  link: AnswerLink,
): Promise<{ customerId: string | null }> {
  if (link.kind === 'public') {
    const mine = and(eq(responses.surveyId, surveyId), eq(responses.resumeToken, link.resumeToken));
    // Before there is a response there is no row to wait for.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${link.resumeToken}, 0))`);
    await tx.select({ id: responses.id }).from(responses).where(mine).for('update');
    return { customerId: null };
  }
  const mine = and(
    eq(invitations.id, link.invitationId),
    eq(invitations.workspaceId, workspaceId),
    eq(invitations.surveyId, surveyId),
  );
  const asked = { customerId: invitations.customerId };
  const [locked] = await tx.select(asked).from(invitations).where(mine).for('update');
  if (!locked) throw new Error(`No invitation ${link.invitationId}`);
  return { customerId: locked.customerId };
}

const { status, closesAt, stoppedAt, graceHours, responseCap } = getTableColumns(surveys);
const limits = { status, closesAt, stoppedAt, graceHours, responseCap };

/** Under a cap the survey is locked, so that the last place is given away once. */
export async function whyNotTaken(
  tx: Db,
  { workspaceId, surveyId }: SurveyOf,
  asking: { now: Date; hasBegun: boolean },
): Promise<Closed | null> {
  const mine = and(eq(surveys.id, surveyId), eq(surveys.workspaceId, workspaceId));
  const [survey] = await tx.select(limits).from(surveys).where(mine);
  if (!survey) throw new Error(`No survey ${surveyId}`);
  if (survey.responseCap === null) return whyClosed(survey, { ...asking, finished: 0 });
  await tx.select({ id: surveys.id }).from(surveys).where(mine).for('update');
  return whyClosed(survey, { ...asking, finished: await countFinished(tx, surveyId) });
}

export async function countFinished(db: Db, surveyId: string): Promise<number> {
  const [counted] = await db
    .select({ finished: count() })
    .from(responses)
    .where(and(eq(responses.surveyId, surveyId), isNotNull(responses.finishedAt)));
  return counted?.finished ?? 0;
}
