import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/client';
import { analyses, reports } from '#db/schema';
import type { Report } from '~/analysis/report';
import { withCancelWatch } from '~/jobs/cancel-watch.server';
import { runInThread, ThreadCancelled } from '~/jobs/worker-thread.server';
import { logFailure } from '~/log/log-failure';
import { type Assembled, assembleInput, CannotAnalyse } from './assemble-input.server';
import { type AnalysisProgress, writeProgress } from './write-progress.server';

type Analysis = typeof analyses.$inferSelect;
type Which = { workspaceId: string; analysisId: string };
interface Running {
  /** Aborted when the server stops. */
  signal: AbortSignal;
  clock: () => Date;
}

/** A run that took its process down this often will do so again. */
const MAX_ATTEMPTS = 3;

/** Does one analysis from claim to report. Running it twice does no harm: one report is stored. */
export async function runAnalysis(db: Db, which: Which, running: Running): Promise<void> {
  const analysis = await claim(db, which, running.clock());
  if (!analysis) return;
  try {
    if (analysis.attempts > MAX_ATTEMPTS) throw new CannotAnalyse('lostProcess');
    const assembled = await assembleInput(
      db,
      which.workspaceId,
      analysis.surveyId,
      running.clock(),
    );
    const report = await analyseInThread(db, analysis, { ...running, assembled });
    await store(db, analysis, { report, answers: assembled.answers, now: running.clock() });
  } catch (error) {
    await close(db, analysis, { error, ...running });
  }
}

/** Null when it is done, cancelled or gone. */
async function claim(db: Db, { workspaceId, analysisId }: Which, now: Date) {
  const open = and(
    eq(analyses.workspaceId, workspaceId),
    eq(analyses.id, analysisId),
    inArray(analyses.status, ['queued', 'running']),
  );
  const [analysis] = await db
    .update(analyses)
    .set({
      status: 'running',
      startedAt: now,
      seenAt: now,
      attempts: sql`${analyses.attempts} + 1`,
    })
    .where(open)
    .returning();
  return analysis ?? null;
}

async function analyseInThread(
  db: Db,
  analysis: Analysis,
  { signal, clock, assembled }: Running & { assembled: Assembled },
): Promise<Report> {
  const progress = writeProgress(db, analysis.id, clock);
  const isCancelled = () => cancelWasRequested(db, analysis.id);
  try {
    return await withCancelWatch(isCancelled, signal, (either) =>
      runInThread<Report, AnalysisProgress>(
        'run-analysis',
        { input: assembled.input, seed: analysis.seed },
        { signal: either, onProgress: progress.tell },
      ),
    );
  } finally {
    await progress.end();
  }
}

async function cancelWasRequested(db: Db, analysisId: string): Promise<boolean> {
  const [row] = await db
    .select({ at: analyses.cancelRequestedAt })
    .from(analyses)
    .where(eq(analyses.id, analysisId));
  return !row || row.at !== null;
}

/** A cancel that arrives during the last step still counts: the row decides, under its lock. */
async function store(
  db: Db,
  analysis: Analysis,
  { report, answers, now }: { report: Report; answers: number; now: Date },
): Promise<void> {
  const { id, workspaceId, surveyId } = analysis;
  await db.transaction(async (tx) => {
    const [locked] = await tx.select().from(analyses).where(eq(analyses.id, id)).for('update');
    if (locked?.status !== 'running') return;
    const status = locked.cancelRequestedAt ? 'cancelled' : 'finished';
    if (status === 'finished') {
      const { verdict } = report;
      const values = { workspaceId, surveyId, analysisId: id, verdict, answers, content: report };
      await tx
        .insert(reports)
        .values({ ...values, createdAt: now })
        .onConflictDoNothing();
    }
    const ended = { status, progress: 1, step: null, finishedAt: now } as const;
    await tx.update(analyses).set(ended).where(eq(analyses.id, id));
  });
}

/** Cancelled by a person, interrupted by a stop (then it is done again), or failed. */
async function close(
  db: Db,
  { id }: Analysis,
  { error, signal, clock }: Running & { error: unknown },
): Promise<void> {
  const set = (values: Partial<Analysis>) =>
    db
      .update(analyses)
      .set(values)
      .where(and(eq(analyses.id, id), eq(analyses.status, 'running')));
  if (error instanceof ThreadCancelled) {
    if (await cancelWasRequested(db, id)) {
      await set({ status: 'cancelled', finishedAt: clock() });
      return;
    }
    if (signal.aborted) {
      await set({ status: 'queued', attempts: 0 });
      throw error;
    }
  }
  const known = error instanceof CannotAnalyse;
  if (!known) logFailure(`Analysis ${id} failed`, error);
  await set({ status: 'failed', error: known ? error.reason : 'unexpected', finishedAt: clock() });
}
