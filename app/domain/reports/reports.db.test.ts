import { eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { type Db, rows } from '#db/client';
import { analyses, reports } from '#db/schema';
import { segmentReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import {
  aCustomer,
  anInvitation,
  aPublication,
  aReport,
  aSurvey,
  aUser,
  aWorkspace,
} from '#test/support/make';
import { cancelAnalysis, findAnalysis } from './analyses.server';
import { splitReport } from './parts/split-report';
import { recordResponseAndRequestAnalysis } from './record-response-and-request-analysis.server';
import { findReport, listReports } from './reports.server';
import { requestAnalysis, requestAnalysisWhenDue } from './request-analysis.server';

const now = new Date('2026-06-30T09:00:00Z');
const asked = { requestedBy: null, seed: 1, now };

async function aStudy() {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db);
  const survey = await aSurvey(db, workspace.id, { status: 'inProgress' });
  const publication = await aPublication(db, survey);
  return { db, workspace, survey, publication };
}
const waitingJobs = async (db: Db): Promise<number> =>
  rows(await db.execute(sql`select id from pgboss.job where name = 'run-analysis'`)).length;

describe('asking for a report', () => {
  it('a survey has one active analysis, however often it is asked for', async () => {
    const { db, workspace, survey } = await aStudy();
    const requests = [1, 2, 3].map(() => requestAnalysis(db, workspace.id, survey.id, asked));
    const ids = (await Promise.all(requests)).map(({ analysisId }) => analysisId);
    expect(new Set(ids).size).toBe(1);
    expect(await waitingJobs(db)).toBe(1);
  });

  it('a finished analysis makes room for the next', async () => {
    const { db, workspace, survey } = await aStudy();
    const first = await requestAnalysis(db, workspace.id, survey.id, asked);
    await db.update(analyses).set({ status: 'finished' }).where(eq(analyses.id, first.analysisId));
    const second = await requestAnalysis(db, workspace.id, survey.id, asked);
    expect(second.analysisId).not.toBe(first.analysisId);
  });

  it('another workspace’s survey is not there', async () => {
    const { db, survey } = await aStudy();
    const stranger = await aWorkspace(db);
    await expect(requestAnalysis(db, stranger.id, survey.id, asked)).rejects.toThrow('No survey');
  });

  it('the twentieth linked answer asks by itself, in its own transaction', async () => {
    const { db, workspace, survey, publication } = await aStudy();
    const of = { workspaceId: workspace.id, surveyId: survey.id };
    const consent = { textVersion: '1', locale: 'en' as const, joinsPurchases: true, givenAt: now };
    const agreeing = () => ({ responseId: uuidv7(), publicationId: publication.id, consent });
    for (let position = 1; position <= 20; position += 1) {
      expect(await waitingJobs(db)).toBe(0);
      const invitation = await anInvitation(db, survey, await aCustomer(db, workspace.id));
      const link = { kind: 'personal' as const, invitationId: invitation.id };
      const answers = { why: 'moved' };
      const agreed = agreeing();
      await recordResponseAndRequestAnalysis(db, of, { link, answers, locale: 'en', now, agreed });
    }
    expect(publication.version).toBe(1);
    expect(await waitingJobs(db)).toBe(1);
  });

  it('an answer that is not stored asks for nothing', async () => {
    const { db, workspace, survey } = await aStudy();
    const failing = db.transaction(async (tx) => {
      await requestAnalysis(tx, workspace.id, survey.id, asked);
      throw new Error('not stored');
    });
    await expect(failing).rejects.toThrow('not stored');
    expect(await waitingJobs(db)).toBe(0);
    expect(await db.select().from(analyses)).toEqual([]);
  });

  it('few answers ask for nothing', async () => {
    const { db, workspace, survey } = await aStudy();
    await db.transaction((tx) => requestAnalysisWhenDue(tx, workspace.id, survey.id, now));
    expect(await waitingJobs(db)).toBe(0);
  });
});

describe('an analysis', () => {
  it('that waits is cancelled at once and leaves room', async () => {
    const { db, workspace, survey } = await aStudy();
    const { analysisId } = await requestAnalysis(db, workspace.id, survey.id, asked);
    await cancelAnalysis(db, workspace.id, { analysisId, now });
    expect(await findAnalysis(db, workspace.id, analysisId)).toMatchObject({ status: 'cancelled' });
    const next = await requestAnalysis(db, workspace.id, survey.id, asked);
    expect(next.analysisId).not.toBe(analysisId);
  });

  it('is not cancelled by another workspace', async () => {
    const { db, workspace, survey } = await aStudy();
    const { analysisId } = await requestAnalysis(db, workspace.id, survey.id, asked);
    await cancelAnalysis(db, (await aWorkspace(db)).id, { analysisId, now });
    expect(await findAnalysis(db, workspace.id, analysisId)).toMatchObject({ status: 'queued' });
  });
});

describe('a report', () => {
  it('never changes', async () => {
    const { db, survey } = await aStudy();
    const report = await aReport(db, survey, segmentReport);
    const change = db.update(reports).set({ answers: 1 }).where(eq(reports.id, report.id));
    await expect(change).rejects.toThrow();
    const [kept] = await db.select().from(reports);
    expect(kept?.content).toEqual(splitReport(segmentReport).kept);
  });

  it('goes with its workspace', async () => {
    const { db, workspace, survey } = await aStudy();
    await aReport(db, survey, segmentReport);
    await db.execute(sql`delete from workspaces where id = ${workspace.id}`);
    expect(await db.select().from(reports)).toEqual([]);
  });

  it('is not there for another workspace, nor under an odd address', async () => {
    const { db, workspace, survey } = await aStudy();
    const report = await aReport(db, survey, segmentReport);
    const stranger = await aWorkspace(db, { name: (await aUser(db)).name });
    expect(await findReport(db, stranger.id, report.id)).toBeNull();
    expect(await findReport(db, workspace.id, 'no-uuid')).toBeNull();
    expect((await listReports(db, stranger.id, { page: 1, pageSize: 20 })).total).toBe(0);
    expect((await listReports(db, workspace.id, { page: 1, pageSize: 20 })).reports).toHaveLength(
      1,
    );
  });
});
