import type { Db } from '#db/client';
import { reviews } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { findReport } from '~/domain/reports/reports.server';
import { LONGEST_TEXT, type Verdict } from './review';

export interface NewReview {
  reportId: string;
  reviewerId: string;
  verdict: Verdict;
  summary: string;
  now: Date;
}
export type ReviewProblem = 'reportNotFound' | 'summaryMissing' | 'textLong';

/** A later judgement stands above the earlier one and does not delete it. */
export async function submitReview(
  db: Db,
  workspaceId: string,
  { reportId, reviewerId, verdict, summary, now }: NewReview,
): Promise<{ ok: true } | { ok: false; error: ReviewProblem }> {
  const text = summary.trim();
  if (text === '') return { ok: false, error: 'summaryMissing' };
  if (text.length > LONGEST_TEXT) return { ok: false, error: 'textLong' };
  if (!(await findReport(db, workspaceId, reportId))) return { ok: false, error: 'reportNotFound' };
  const values = { workspaceId, reportId, reviewerId, verdict, summary: text, createdAt: now };
  await db.transaction(async (tx) => {
    await tx.insert(reviews).values(values);
    const event = { workspaceId, by: reviewerId, subjectId: reportId, after: { verdict }, at: now };
    await recordEvent(tx, { ...event, verb: 'review.submitted' });
  });
  return { ok: true };
}
