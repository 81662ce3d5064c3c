import type { Db } from '#db/client';
import { reviewComments } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { listClaimIds } from '~/domain/reports/claims';
import { findReport } from '~/domain/reports/reports.server';
import { LONGEST_TEXT } from './review';

export interface NewComment {
  reportId: string;
  /** Id of a sentence this very report says. */
  claim: string;
  authorId: string;
  body: string;
  now: Date;
}
export type CommentProblem = 'reportNotFound' | 'claimNotFound' | 'commentMissing' | 'textLong';

/** A comment hangs on one sentence, so that both sides speak about the same figure. */
export async function pinComment(
  db: Db,
  workspaceId: string,
  { reportId, claim, authorId, body, now }: NewComment,
): Promise<{ ok: true; eventId: string } | { ok: false; error: CommentProblem }> {
  const text = body.trim();
  if (text === '') return { ok: false, error: 'commentMissing' };
  if (text.length > LONGEST_TEXT) return { ok: false, error: 'textLong' };
  const report = await findReport(db, workspaceId, reportId);
  if (!report) return { ok: false, error: 'reportNotFound' };
  if (!listClaimIds(report.content).includes(claim)) return { ok: false, error: 'claimNotFound' };
  const values = { workspaceId, reportId, claim, authorId, body: text, createdAt: now };
  return db.transaction(async (tx) => {
    const [comment] = await tx.insert(reviewComments).values(values).returning();
    const event = { workspaceId, by: authorId, subjectId: comment!.id, otherId: reportId, at: now };
    const told = { before: {}, after: { claim } };
    return { ok: true, ...(await recordEvent(tx, { ...event, ...told, verb: 'comment.pinned' })) };
  });
}
