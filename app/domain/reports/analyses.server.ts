import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client';
import { isUuid } from '#db/is-uuid';
import { analyses, reports, surveys } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { UNDER_WAY } from '~/jobs/run-status';

/** One run with its survey and, once there, its report. */
export async function findAnalysis(db: Db, workspaceId: string, analysisId: string) {
  if (!isUuid(analysisId)) return null;
  const [found] = await db
    .select({
      id: analyses.id,
      surveyId: analyses.surveyId,
      surveyTitle: surveys.title,
      status: analyses.status,
      progress: analyses.progress,
      step: analyses.step,
      error: analyses.error,
      reportId: reports.id,
    })
    .from(analyses)
    .innerJoin(surveys, eq(surveys.id, analyses.surveyId))
    .leftJoin(reports, eq(reports.analysisId, analyses.id))
    .where(and(eq(analyses.workspaceId, workspaceId), eq(analyses.id, analysisId)));
  return found ?? null;
}

export const listActiveAnalyses = (db: Db, workspaceId: string) =>
  db
    .select({ id: analyses.id, surveyTitle: surveys.title, status: analyses.status })
    .from(analyses)
    .innerJoin(surveys, eq(surveys.id, analyses.surveyId))
    .where(and(eq(analyses.workspaceId, workspaceId), inArray(analyses.status, UNDER_WAY)))
    .orderBy(desc(analyses.requestedAt));

/** Ends at once, with or without a worker; one that works on it stops within a moment. */
export async function cancelAnalysis(
  db: Db,
  workspaceId: string,
  { analysisId, by, now }: { analysisId: string; by?: string; now: Date },
) {
  const hers = and(eq(analyses.workspaceId, workspaceId), eq(analyses.id, analysisId));
  await db.transaction(async (tx) => {
    const [cancelled] = await tx
      .update(analyses)
      .set({ status: 'cancelled', finishedAt: now })
      .where(and(hers, inArray(analyses.status, UNDER_WAY)))
      .returning({ otherId: analyses.surveyId });
    if (!cancelled) return;
    const event = { workspaceId, by, subjectId: analysisId, ...cancelled, at: now };
    await recordEvent(tx, { ...event, verb: 'analysis.cancelled' });
  });
}
