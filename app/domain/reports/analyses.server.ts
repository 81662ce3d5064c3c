import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/client';
import { analyses, reports, surveys } from '#db/schema';
import { isUuid } from '~/domain/surveys/surveys.server';
import { enqueue } from '~/jobs/queue.server';
import { runAnalysisJob } from './run-analysis.job.server';

const ACTIVE = ['queued', 'running'] as const;

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
      seenAt: analyses.seenAt,
      cancelRequestedAt: analyses.cancelRequestedAt,
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
    .where(and(eq(analyses.workspaceId, workspaceId), inArray(analyses.status, [...ACTIVE])))
    .orderBy(desc(analyses.requestedAt));

/** A waiting run ends at once; a running one is told, and ends within a moment. */
export async function cancelAnalysis(db: Db, workspaceId: string, analysisId: string, now: Date) {
  const hers = and(eq(analyses.workspaceId, workspaceId), eq(analyses.id, analysisId));
  await db.transaction(async (tx) => {
    await tx
      .update(analyses)
      .set({ cancelRequestedAt: now })
      .where(and(hers, inArray(analyses.status, [...ACTIVE]), isNull(analyses.cancelRequestedAt)));
    await tx
      .update(analyses)
      .set({ status: 'cancelled', finishedAt: now })
      .where(and(hers, eq(analyses.status, 'queued')));
  });
}

const SILENT_MS = 60_000;

/** Judged when somebody looks: a run nobody has heard of for a minute lost its process. */
export async function reviveLostAnalysis(
  db: Db,
  workspaceId: string,
  analysis: { id: string; status: string; seenAt: Date | null },
  now: Date,
): Promise<void> {
  const { id: analysisId, status, seenAt } = analysis;
  if (status !== 'running' || !seenAt || now.getTime() - seenAt.getTime() < SILENT_MS) return;
  await db.transaction(async (tx) => {
    const seen = and(
      eq(analyses.workspaceId, workspaceId),
      eq(analyses.id, analysisId),
      eq(analyses.seenAt, seenAt),
    );
    // Two readers may look at once: the first to write revives it.
    const revived = await tx.update(analyses).set({ seenAt: now }).where(seen).returning();
    if (revived.length > 0) await enqueue(tx, runAnalysisJob, { workspaceId, analysisId });
  });
}
