import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { reviewComments } from '#db/schema';
import { isUuid } from '~/domain/surveys/surveys.server';

/** Only who wrote it takes it back. The row stays, unseen. */
export async function withdrawComment(
  db: Db,
  workspaceId: string,
  { commentId, authorId, now }: { commentId: string; authorId: string; now: Date },
): Promise<boolean> {
  const own = and(open(workspaceId, commentId), eq(reviewComments.authorId, authorId));
  return isUuid(commentId) && change(db, own, { withdrawnAt: now });
}

/** Talked through: it leaves the agenda and stays beside its sentence. */
export async function markDiscussed(
  db: Db,
  workspaceId: string,
  { commentId, now }: { commentId: string; now: Date },
): Promise<boolean> {
  const undiscussed = and(open(workspaceId, commentId), isNull(reviewComments.discussedAt));
  return isUuid(commentId) && change(db, undiscussed, { discussedAt: now });
}

const open = (workspaceId: string, commentId: string) =>
  and(
    eq(reviewComments.workspaceId, workspaceId),
    eq(reviewComments.id, commentId),
    isNull(reviewComments.withdrawnAt),
  );

async function change(
  db: Db,
  which: ReturnType<typeof and>,
  values: { withdrawnAt: Date } | { discussedAt: Date },
): Promise<boolean> {
  const changed = await db.update(reviewComments).set(values).where(which).returning();
  return changed.length > 0;
}
