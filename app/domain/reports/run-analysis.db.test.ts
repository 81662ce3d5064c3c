import { describe, expect, it, vi } from 'vitest';
import { analyses, reports } from '#db/schema';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  aPublication,
  aPurchase,
  aResponse,
  aSurvey,
  aWorkspace,
} from '#test/support/make';
import { listEvents } from '../events/events.server';
import { cancelAnalysis, findAnalysis, listActiveAnalyses } from './analyses.server';
import { findReport } from './reports.server';
import { requestAnalysis } from './request-analysis.server';
import { giveUpAnalysis, runAnalysis } from './run-analysis.server';
import { findWaitingOf } from './watch-analysis.server';

const now = new Date('2026-06-30T21:30:00Z');
const clock = () => now;
const never = new AbortController().signal;
const definition = {
  elements: [
    {
      type: 'radiogroup',
      name: 'changed',
      title: 'What changed?',
      choices: ['online', 'moved', 'nothing'],
    },
  ],
};

/** Half of the customers answered; who went online paid twice. */
async function aStudy(people: number) {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db, { currency: 'EUR', timeZone: 'Europe/Moscow' });
  const survey = await aSurvey(db, workspace.id, { definition });
  const publication = await aPublication(db, survey);
  for (let position = 0; position < people; position += 1) {
    const customer = await aCustomer(db, workspace.id);
    const changed = ['online', 'moved', 'nothing'][position % 3];
    const paid = {
      currency: 'EUR',
      orderedAt: new Date('2026-01-05'),
      paidAt: new Date('2026-01-06'),
    };
    const orders = changed === 'online' ? 2 : 1;
    for (let order = 0; order < orders; order += 1) await aPurchase(db, customer, paid);
    const answered = { customerId: customer.id, answers: { changed } };
    if (position % 2 === 0) await aResponse(db, publication, answered);
  }
  const asked = { requestedBy: null, seed: 1, now };
  const { analysisId } = await requestAnalysis(db, workspace.id, survey.id, asked);
  return { db, workspaceId: workspace.id, which: { workspaceId: workspace.id, analysisId } };
}

describe('an analysis', () => {
  it('joins what customers say to what they do, and stores one report', async () => {
    const { db, workspaceId, which } = await aStudy(12);
    await runAnalysis(db, which, { signal: never, clock });
    await runAnalysis(db, which, { signal: never, clock });
    const analysis = await findAnalysis(db, workspaceId, which.analysisId);
    expect(analysis).toMatchObject({ status: 'finished', progress: 1, error: null });
    const report = await findReport(db, workspaceId, analysis!.reportId!);
    expect(report).toMatchObject({ answers: 6, verdict: 'tooLittleData' });
    expect(report?.content.coverage).toMatchObject({ customers: 12, respondents: 6 });
    expect(report?.content.baseCurrency).toBe('EUR');
    // Half past midnight on the clock of the workspace: the first of July.
    expect(report?.content.asOf).toBe('2026-07-01');
    expect(await db.select({ id: reports.id }).from(reports)).toHaveLength(1);
  });

  it('that is cancelled while it runs ends within a moment and stores nothing', async () => {
    const { db, workspaceId, which } = await aStudy(6);
    const running = runAnalysis(db, which, { signal: never, clock });
    await vi.waitFor(async () => {
      const [row] = await db.select().from(analyses);
      expect(row?.status).toBe('running');
    });
    await cancelAnalysis(db, workspaceId, { analysisId: which.analysisId, now });
    await running;
    const ended = await findAnalysis(db, workspaceId, which.analysisId);
    expect(ended).toMatchObject({ status: 'cancelled', reportId: null });
  });

  it('that is interrupted by a stop of the server is done again', async () => {
    const { db, workspaceId, which } = await aStudy(6);
    const stopping = new AbortController();
    stopping.abort();
    const stopped = runAnalysis(db, which, { signal: stopping.signal, clock });
    await expect(stopped).rejects.toThrow();
    expect(await findAnalysis(db, workspaceId, which.analysisId)).toMatchObject({
      status: 'queued',
    });
    await runAnalysis(db, which, { signal: never, clock });
    expect((await findAnalysis(db, workspaceId, which.analysisId))?.reportId).not.toBeNull();
  });

  it('without answers fails with a reason the founder can read', async () => {
    const { db, workspaceId, which } = await aStudy(0);
    await runAnalysis(db, which, { signal: never, clock });
    expect(await findAnalysis(db, workspaceId, which.analysisId)).toMatchObject({
      status: 'failed',
      error: 'noAnswers',
    });
  });

  it('of a survey that was never published fails with another', async () => {
    const db = await freshDatabase();
    const { id: workspaceId } = await aWorkspace(db);
    const { id: surveyId } = await aSurvey(db, workspaceId);
    const asked = { requestedBy: null, seed: 1, now };
    const { analysisId } = await requestAnalysis(db, workspaceId, surveyId, asked);
    await runAnalysis(db, { workspaceId, analysisId }, { signal: never, clock });
    expect(await findAnalysis(db, workspaceId, analysisId)).toMatchObject({
      status: 'failed',
      error: 'noPublication',
    });
  });

  it('that was taken over by another worker stores nothing', async () => {
    const { db, workspaceId, which } = await aStudy(6);
    const slow = runAnalysis(db, which, { signal: never, clock });
    await vi.waitFor(async () => {
      const [row] = await db.select().from(analyses);
      expect(row?.status).toBe('running');
    });
    await db.update(analyses).set({ attempts: 2 });
    await slow;
    expect(await findAnalysis(db, workspaceId, which.analysisId)).toMatchObject({
      status: 'running',
      reportId: null,
    });
    await runAnalysis(db, which, { signal: never, clock });
    expect(await db.select({ id: reports.id }).from(reports)).toHaveLength(1);
  });

  it('whose worker is gone is cancelled at once; a later one finds nothing to do', async () => {
    const { db, workspaceId, which } = await aStudy(6);
    await db.update(analyses).set({ status: 'running', attempts: 1 });
    await cancelAnalysis(db, workspaceId, { analysisId: which.analysisId, now });
    await runAnalysis(db, which, { signal: never, clock });
    expect(await findAnalysis(db, workspaceId, which.analysisId)).toMatchObject({
      status: 'cancelled',
      reportId: null,
    });
  });

  it('whose worker died again and again is given up in words, unless it has ended', async () => {
    const { db, workspaceId, which } = await aStudy(0);
    await giveUpAnalysis(db, which, now);
    const given = { status: 'failed', error: 'lostProcess' };
    expect(await findAnalysis(db, workspaceId, which.analysisId)).toMatchObject(given);
    await db.update(analyses).set({ status: 'finished', error: null });
    await giveUpAnalysis(db, which, now);
    expect(await findAnalysis(db, workspaceId, which.analysisId)).toMatchObject({
      status: 'finished',
      error: null,
    });
  });

  it('is written down when it is asked for, when it is cancelled and when it made a report', async () => {
    const { db, workspaceId, which } = await aStudy(4);
    await cancelAnalysis(db, workspaceId, { analysisId: which.analysisId, now });
    await cancelAnalysis(db, workspaceId, { analysisId: which.analysisId, now });
    const { surveyId } = (await findAnalysis(db, workspaceId, which.analysisId))!;
    const again = { requestedBy: null, seed: 1, now };
    const { analysisId } = await requestAnalysis(db, workspaceId, surveyId, again);
    await runAnalysis(db, { workspaceId, analysisId }, { signal: never, clock });
    const told = await listEvents(db, workspaceId, { limit: 9 });
    expect(told.map(({ verb, after, other }) => [verb, after, other?.id])).toEqual([
      ['report.made', { answers: 2 }, surveyId],
      ['analysis.requested', null, surveyId],
      ['analysis.cancelled', null, surveyId],
      ['analysis.requested', null, surveyId],
    ]);
  });

  it('is seen, and what it waits for, while it is not done', async () => {
    const { db, workspaceId, which } = await aStudy(0);
    const { analysisId: id } = which;
    expect(await listActiveAnalyses(db, workspaceId)).toMatchObject([{ id, status: 'queued' }]);
    const waits = (status: string) => findWaitingOf(db, workspaceId, { id, status });
    expect(await waits('queued')).toMatchObject({ isWorkerRunning: false, before: 0 });
    expect(await waits('running')).toMatchObject({ isWorkerRunning: false, before: 0 });
    expect(await waits('finished')).toBeNull();
    await runAnalysis(db, which, { signal: never, clock });
    expect(await listActiveAnalyses(db, workspaceId)).toEqual([]);
    expect(await findAnalysis(db, workspaceId, 'made up')).toBeNull();
  });
});
