import { and, eq, inArray, sql } from 'drizzle-orm';
import { isDiskFull } from '#db/away';
import type { Db } from '#db/client';
import { analyses, reports } from '#db/schema';
import { recordEvent } from '~/domain/events/record-event.server';
import { withCancelWatch } from '~/jobs/cancel-watch.server';
import { UNDER_WAY } from '~/jobs/run-status';
import { runInThread, ThreadCancelled } from '~/jobs/worker-thread.server';
import { logFailure } from '~/log/log-failure';
import { type Assembled, assembleInput, CannotAnalyse } from './assemble-input.server';
import { type Analysis, isOwn, wasWithdrawn } from './own-analysis.server';
import { holdReportsOf } from './parts/hold-reports.server';
import { keepParts } from './parts/keep-parts.server';
import type { SplitReport } from './parts/split-report';
import { type AnalysisProgress, writeProgress } from './write-progress.server';

type Which = { workspaceId: string; analysisId: string };
interface Running {
  /** Aborted when the server stops. */
  signal: AbortSignal;
  clock: () => Date;
}

/** Does one analysis from claim to report. Running it twice does no harm: one report is stored. */
export async function runAnalysis(db: Db, which: Which, running: Running): Promise<void> {
  const analysis = await claim(db, which, running.clock());
  if (!analysis) return;
  try {
    const assembled = await assembleInput(
      db,
      which.workspaceId,
      analysis.surveyId,
      running.clock(),
    );
    const split = await analyseInThread(db, analysis, { ...running, assembled });
    await store(db, analysis, { split, assembled, now: running.clock() });
  } catch (error) {
    await close(db, analysis, { error, ...running });
  }
}

/** Null when it is done, cancelled or gone. From here on no earlier run of it can write. */
async function claim(db: Db, which: Which, now: Date) {
  const [analysis] = await db
    .update(analyses)
    .set({
      status: 'running',
      startedAt: now,
      attempts: sql`${analyses.attempts} + 1`,
    })
    .where(open(which))
    .returning();
  return analysis ?? null;
}

const open = ({ workspaceId, analysisId }: Which) =>
  and(
    eq(analyses.workspaceId, workspaceId),
    eq(analyses.id, analysisId),
    inArray(analyses.status, UNDER_WAY),
  );

async function analyseInThread(
  db: Db,
  analysis: Analysis,
  { signal, assembled }: Running & { assembled: Assembled },
): Promise<SplitReport> {
  const progress = writeProgress(db, analysis);
  try {
    return await withCancelWatch(
      () => wasWithdrawn(db, analysis),
      signal,
      (either) =>
        runInThread<SplitReport, AnalysisProgress>(
          'run-analysis',
          { input: assembled.input, seed: analysis.seed },
          { signal: either, onProgress: progress.tell },
        ),
    );
  } finally {
    await progress.end();
  }
}

/** A cancel that arrives during the last step still counts: the row decides. */
async function store(
  db: Db,
  analysis: Analysis,
  { split, assembled, now }: { split: SplitReport; assembled: Assembled; now: Date },
): Promise<void> {
  const { id, workspaceId, surveyId } = analysis;
  const { answers, codes } = assembled;
  const { kept, ...parts } = split;
  const values = { workspaceId, surveyId, analysisId: id, verdict: kept.verdict, answers };
  await db.transaction(async (tx) => {
    const ended = { status: 'finished', progress: 1, step: null, finishedAt: now } as const;
    const own = await tx.update(analyses).set(ended).where(isOwn(analysis)).returning();
    if (own.length === 0) return;
    await holdReportsOf(tx, surveyId);
    const [made] = await tx
      .insert(reports)
      .values({ ...values, content: kept, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: reports.id });
    if (!made) return;
    await keepParts(tx, { workspaceId, surveyId, reportId: made.id, codes }, parts);
    const event = { workspaceId, by: null, otherId: surveyId, after: { answers }, at: now };
    await recordEvent(tx, { ...event, verb: 'report.made', subjectId: made.id });
  });
}

/** Interrupted by a stop (then it is done again), or failed; one withdrawn writes nothing. */
async function close(
  db: Db,
  analysis: Analysis,
  { error, signal, clock }: Running & { error: unknown },
): Promise<void> {
  const set = (values: Partial<Analysis>) => db.update(analyses).set(values).where(isOwn(analysis));
  if (error instanceof ThreadCancelled) {
    if (!signal.aborted) return;
    await set({ status: 'queued' });
    throw error;
  }
  // Done again as soon as somebody has made room.
  if (isDiskFull(error)) throw error;
  const known = error instanceof CannotAnalyse;
  if (!known) logFailure(`Analysis ${analysis.id} failed`, error);
  await set({ status: 'failed', error: known ? error.reason : 'unexpected', finishedAt: clock() });
}

/** Its worker died again and again: said in words, so that a person may decide. */
export async function giveUpAnalysis(db: Db, which: Which, now: Date) {
  await db
    .update(analyses)
    .set({ status: 'failed', error: 'lostProcess', finishedAt: now })
    .where(open(which));
}
