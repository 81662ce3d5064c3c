import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { reviewComments } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';

export interface Settling {
  commentId: string;
  by: string;
  now: Date;
  /** The event this takes back. */
  undoes?: string;
}

/** Only who wrote it takes it back. The row stays, unseen. */
export const withdrawComment = (db: Db, workspaceId: string, settling: Settling) =>
  settle(db, workspaceId, settling, {
    verb: 'comment.withdrawn',
    from: and(isNull(withdrawnAt), eq(authorId, settling.by)),
    values: { withdrawnAt: settling.now },
  });

export const restoreComment = (db: Db, workspaceId: string, settling: Settling) =>
  settle(db, workspaceId, settling, {
    verb: 'comment.restored',
    from: and(isNotNull(withdrawnAt), eq(authorId, settling.by)),
    values: { withdrawnAt: null },
  });

/** Talked through: it leaves the agenda and stays beside its sentence. */
export const markDiscussed = (db: Db, workspaceId: string, settling: Settling) =>
  settle(db, workspaceId, settling, {
    verb: 'comment.discussed',
    from: and(isNull(withdrawnAt), isNull(discussedAt)),
    values: { discussedAt: settling.now },
  });

export const reopenComment = (db: Db, workspaceId: string, settling: Settling) =>
  settle(db, workspaceId, settling, {
    verb: 'comment.reopened',
    from: and(isNull(withdrawnAt), isNotNull(discussedAt)),
    values: { discussedAt: null },
  });

const { withdrawnAt, discussedAt, authorId } = reviewComments;

interface Change {
  verb: 'comment.withdrawn' | 'comment.restored' | 'comment.discussed' | 'comment.reopened';
  from: ReturnType<typeof and>;
  values: { withdrawnAt: Date | null } | { discussedAt: Date | null };
}

/** Null when it is not there, or not in a state this can be done from. */
async function settle(
  db: Db,
  workspaceId: string,
  { commentId, by, now, undoes }: Settling,
  { verb, from, values }: Change,
): Promise<{ eventId: string } | null> {
  if (!isUuid(commentId)) return null;
  const { id } = reviewComments;
  const which = and(eq(reviewComments.workspaceId, workspaceId), eq(id, commentId), from);
  return db.transaction(async (tx) => {
    const [changed] = await tx.update(reviewComments).set(values).where(which).returning();
    if (!changed) return null;
    const of = { subjectId: commentId, otherId: changed.reportId };
    const told = { before: {}, after: { claim: changed.claim }, undoes, at: now };
    return recordEvent(tx, { workspaceId, by, ...of, verb, ...told });
  });
}
