import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { analyses } from '#db/schema';

export type Analysis = typeof analyses.$inferSelect;

/** True while the analysis is this run's to write: not cancelled, not taken over by another. */
export const isOwn = ({ id, attempts }: Analysis) =>
  and(eq(analyses.id, id), eq(analyses.status, 'running'), eq(analyses.attempts, attempts));

export async function wasWithdrawn(db: Db, analysis: Analysis): Promise<boolean> {
  const own = await db.select({ id: analyses.id }).from(analyses).where(isOwn(analysis));
  return own.length === 0;
}
