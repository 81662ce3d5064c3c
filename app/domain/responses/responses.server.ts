import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { customers, responses } from '#db/schema';
import { type Paging, rowsOf } from '~/forms/page-number';
import { isFinishedOf, isNotWithdrawn } from './answer-rows.server';
import { isBegun } from './begun.server';

export interface ResponseCounts {
  finished: number;
  partial: number;
  withdrawn: number;
}

export async function countResponses(
  db: Db,
  workspaceId: string,
  surveyId: string,
): Promise<ResponseCounts> {
  const standing = isNotWithdrawn();
  const [counted] = await db
    .select({
      finished: sql<number>`(count(*) filter (where ${responses.finishedAt} is not null and ${standing}))::int`,
      partial: sql<number>`(count(*) filter (where ${responses.finishedAt} is null and ${isBegun} and ${standing}))::int`,
      withdrawn: sql<number>`(count(*) filter (where not (${standing})))::int`,
    })
    .from(responses)
    .where(and(eq(responses.workspaceId, workspaceId), eq(responses.surveyId, surveyId)));
  return counted ?? { finished: 0, partial: 0, withdrawn: 0 };
}

/** Newest first. */
export async function listResponses(db: Db, workspaceId: string, surveyId: string, paging: Paging) {
  const { limit, offset } = rowsOf(paging);
  return db
    .select({
      id: responses.id,
      customerId: responses.customerId,
      customerName: customers.name,
      locale: responses.locale,
      finishedAt: responses.finishedAt,
      answers: responses.answers,
    })
    .from(responses)
    .leftJoin(customers, eq(customers.id, responses.customerId))
    .where(and(isFinishedOf(workspaceId, surveyId), isNotWithdrawn()))
    .orderBy(desc(responses.finishedAt), desc(responses.id))
    .offset(offset)
    .limit(limit);
}
