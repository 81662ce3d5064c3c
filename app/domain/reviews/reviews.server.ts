import { and, asc, count, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { reviewComments, reviews, users } from '#db/schema';
import type { Comment, Review, Verdict } from './review';

/** All judgements of a report, the latest first: that one counts, the others are history. */
export const listReviews = (db: Db, workspaceId: string, reportId: string): Promise<Review[]> =>
  db
    .select({
      id: reviews.id,
      verdict: reviews.verdict,
      summary: reviews.summary,
      reviewerId: reviews.reviewerId,
      reviewer: users.name,
      createdAt: reviews.createdAt,
    })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.reviewerId))
    .where(and(eq(reviews.workspaceId, workspaceId), eq(reviews.reportId, reportId)))
    .orderBy(desc(reviews.createdAt), desc(reviews.id));

/** In the order they were written, without those taken back. */
export const listComments = (db: Db, workspaceId: string, reportId: string): Promise<Comment[]> =>
  db
    .select({
      id: reviewComments.id,
      claim: reviewComments.claim,
      body: reviewComments.body,
      authorId: reviewComments.authorId,
      author: users.name,
      createdAt: reviewComments.createdAt,
      discussedAt: reviewComments.discussedAt,
    })
    .from(reviewComments)
    .innerJoin(users, eq(users.id, reviewComments.authorId))
    .where(
      and(
        eq(reviewComments.workspaceId, workspaceId),
        eq(reviewComments.reportId, reportId),
        isNull(reviewComments.withdrawnAt),
      ),
    )
    .orderBy(asc(reviewComments.createdAt), asc(reviewComments.id));

export interface ReviewState {
  verdict: Verdict | null;
  comments: number;
}

/** For lists of reports: the verdict that counts and how many comments there are. */
export async function listReviewStates(
  db: Db,
  workspaceId: string,
  reportIds: string[],
): Promise<Map<string, ReviewState>> {
  if (reportIds.length === 0) return new Map();
  const judged = await db
    .selectDistinctOn([reviews.reportId], { id: reviews.reportId, verdict: reviews.verdict })
    .from(reviews)
    .where(and(eq(reviews.workspaceId, workspaceId), inArray(reviews.reportId, reportIds)))
    .orderBy(reviews.reportId, desc(reviews.createdAt), desc(reviews.id));
  const commented = await db
    .select({ id: reviewComments.reportId, comments: count() })
    .from(reviewComments)
    .where(
      and(
        eq(reviewComments.workspaceId, workspaceId),
        inArray(reviewComments.reportId, reportIds),
        isNull(reviewComments.withdrawnAt),
      ),
    )
    .groupBy(reviewComments.reportId);
  const verdictOf = new Map(judged.map(({ id, verdict }) => [id, verdict]));
  const commentsOf = new Map(commented.map(({ id, comments }) => [id, comments]));
  return new Map(
    reportIds.map((id) => [
      id,
      { verdict: verdictOf.get(id) ?? null, comments: commentsOf.get(id) ?? 0 },
    ]),
  );
}
