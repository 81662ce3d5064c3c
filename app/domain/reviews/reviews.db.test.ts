import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { reviews } from '#db/schema';
import { noiseReport, segmentReport } from '#test/fixtures/reports';
import { freshDatabase } from '#test/support/database';
import { aMember, aReport, aSurvey, aUser, aWorkspace } from '#test/support/make';
import { listEvents } from '../events/events.server';
import { pinComment } from './pin-comment.server';
import { listPortfolio } from './portfolio.server';
import { listRemarks } from './remarks.server';
import { isOpen } from './review';
import { listComments, listReviewStates, listReviews } from './reviews.server';
import { markDiscussed, reopenComment, withdrawComment } from './settle-comment.server';
import { submitReview } from './submit-review.server';

const now = new Date('2026-07-01T10:00:00Z');
const later = new Date('2026-07-02T10:00:00Z');

async function aReviewedReport() {
  const db = await freshDatabase();
  const workspace = await aWorkspace(db);
  const tracker = await aUser(db, { name: 'Vera' });
  await aMember(db, workspace.id, tracker.id, 'tracker');
  const report = await aReport(db, await aSurvey(db, workspace.id), segmentReport);
  const pinned = { reportId: report.id, authorId: tracker.id, now };
  return { db, workspace, tracker, report, pinned };
}

describe('what is told at home', () => {
  it('is the verdict that counts and the comments still open, never her own', async () => {
    const { db, workspace, tracker, report, pinned } = await aReviewedReport();
    const judged = { reportId: report.id, reviewerId: tracker.id };
    const judge = (summary: string, at: Date) =>
      submitReview(db, workspace.id, { ...judged, verdict: 'questioned', summary, now: at });
    await judge('Too few of them.', now);
    await judge('Ask ten more.', later);
    for (const body of ['Why?', 'Talked through', 'Taken back'])
      await pinComment(db, workspace.id, { ...pinned, claim: 'verdict', body });
    const [, talked, taken] = await listComments(db, workspace.id, report.id);
    await markDiscussed(db, workspace.id, { commentId: talked!.id, by: tracker.id, now: later });
    await withdrawComment(db, workspace.id, { commentId: taken!.id, by: tracker.id, now: later });
    const founder = await aUser(db);
    const told = (reader: string) => listRemarks(db, workspace.id, { reader, limit: 9 });
    expect(await told(founder.id)).toMatchObject([
      { verdict: 'questioned', claim: null, body: 'Ask ten more.', author: 'Vera' },
      { verdict: null, claim: 'verdict', body: 'Why?', createdAt: now },
    ]);
    expect(await told(tracker.id)).toEqual([]);
    const stranger = await aWorkspace(db);
    expect(await listRemarks(db, stranger.id, { reader: founder.id, limit: 9 })).toEqual([]);
  });
});

describe('a comment', () => {
  it('hangs on a sentence of this very report', async () => {
    const { db, workspace, report, pinned } = await aReviewedReport();
    const onSegment = { ...pinned, claim: 'segments.s1.expected', body: ' Only 24 people. ' };
    expect(await pinComment(db, workspace.id, onSegment)).toMatchObject({ ok: true });
    const elsewhere = { ...pinned, claim: 'segments.s2.expected', body: 'Which?' };
    expect(await pinComment(db, workspace.id, elsewhere)).toMatchObject({ error: 'claimNotFound' });
    const empty = { ...pinned, claim: 'verdict', body: '  ' };
    expect(await pinComment(db, workspace.id, empty)).toEqual({
      ok: false,
      error: 'commentMissing',
    });
    expect(await listComments(db, workspace.id, report.id)).toMatchObject([
      { claim: 'segments.s1.expected', body: 'Only 24 people.', author: 'Vera' },
    ]);
  });

  it('cannot be pinned to a report of another workspace', async () => {
    const { db, pinned } = await aReviewedReport();
    const stranger = await aWorkspace(db);
    const comment = { ...pinned, claim: 'verdict', body: 'Hello' };
    const answer = await pinComment(db, stranger.id, comment);
    expect(answer).toMatchObject({ error: 'reportNotFound' });
  });

  it('is taken back only by who wrote it', async () => {
    const { db, workspace, tracker, report, pinned } = await aReviewedReport();
    await pinComment(db, workspace.id, { ...pinned, claim: 'verdict', body: 'Hm' });
    const [comment] = await listComments(db, workspace.id, report.id);
    const other = await aUser(db);
    const commentId = comment!.id;
    const by = (authorId: string) =>
      withdrawComment(db, workspace.id, { commentId, by: authorId, now: later });
    expect(await by(other.id)).toBeNull();
    expect(await by(tracker.id)).not.toBeNull();
    expect(await by(tracker.id)).toBeNull();
    expect(await listComments(db, workspace.id, report.id)).toEqual([]);
  });
});

describe('what is settled about a comment', () => {
  it('can be opened again, is told with its sentence, and needs a comment that is there', async () => {
    const { db, workspace, tracker, report, pinned } = await aReviewedReport();
    await pinComment(db, workspace.id, { ...pinned, claim: 'verdict', body: 'Hm' });
    const [comment] = await listComments(db, workspace.id, report.id);
    const settling = { commentId: comment!.id, by: tracker.id, now: later };
    expect(await reopenComment(db, workspace.id, settling)).toBeNull();
    await markDiscussed(db, workspace.id, settling);
    expect(await markDiscussed(db, workspace.id, settling)).toBeNull();
    await reopenComment(db, workspace.id, settling);
    expect((await listComments(db, workspace.id, report.id)).map(isOpen)).toEqual([true]);
    const told = await listEvents(db, workspace.id, { about: 'comment', limit: 9 });
    expect(told.map(({ verb, after, other }) => [verb, after, other?.id])).toEqual(
      ['comment.reopened', 'comment.discussed', 'comment.pinned'].map((verb) => {
        return [verb, { claim: 'verdict' }, report.id];
      }),
    );
    expect(await markDiscussed(db, workspace.id, { ...settling, commentId: 'x' })).toBeNull();
    expect(await markDiscussed(db, (await aWorkspace(db)).id, settling)).toBeNull();
  });
});

describe('what a tracker writes', () => {
  it('fits four thousand signs', async () => {
    const { db, workspace, tracker, report, pinned } = await aReviewedReport();
    const judgement = { reportId: report.id, reviewerId: tracker.id, verdict: 'accepted' as const };
    const [fitting, long] = ['x'.repeat(4_000), 'x'.repeat(4_001)];
    const tooLong = { ok: false, error: 'textLong' };
    const judge = (summary: string) =>
      submitReview(db, workspace.id, { ...judgement, summary, now });
    const pin = (body: string) =>
      pinComment(db, workspace.id, { ...pinned, claim: 'verdict', body });
    expect([await judge(fitting), await judge(long)]).toEqual([{ ok: true }, tooLong]);
    expect([(await pin(fitting)).ok, await pin(long)]).toEqual([true, tooLong]);
  });

  it('is about a report of that workspace', async () => {
    const { db, tracker, report } = await aReviewedReport();
    const judgement = { reportId: report.id, reviewerId: tracker.id, verdict: 'accepted' as const };
    const { id: stranger } = await aWorkspace(db);
    expect(await submitReview(db, stranger, { ...judgement, summary: 'Mine', now })).toEqual({
      ok: false,
      error: 'reportNotFound',
    });
    expect(await listReviews(db, stranger, report.id)).toEqual([]);
  });
});

describe('a judgement', () => {
  it('stands above the earlier one, which stays as it was', async () => {
    const { db, workspace, tracker, report } = await aReviewedReport();
    const judge = (verdict: 'questioned' | 'accepted', at: Date) =>
      submitReview(db, workspace.id, {
        ...{ reportId: report.id, reviewerId: tracker.id, verdict, now: at },
        summary: `It is ${verdict}.`,
      });
    await judge('questioned', now);
    await judge('accepted', later);
    const judged = await listReviews(db, workspace.id, report.id);
    expect(judged.map(({ verdict }) => verdict)).toEqual(['accepted', 'questioned']);
    const states = await listReviewStates(db, workspace.id, [report.id]);
    expect(states.get(report.id)).toEqual({ verdict: 'accepted', comments: 0 });
    const events = await listEvents(db, workspace.id, { about: 'review', limit: 9 });
    expect(events.map(({ after }) => after)).toEqual([
      { verdict: 'accepted' },
      { verdict: 'questioned' },
    ]);
    const change = db.update(reviews).set({ summary: '' }).where(eq(reviews.reportId, report.id));
    await expect(change).rejects.toThrow();
  });

  it('says why', async () => {
    const { db, workspace, tracker, report } = await aReviewedReport();
    const silent = { reportId: report.id, reviewerId: tracker.id, verdict: 'rejected' as const };
    expect(await submitReview(db, workspace.id, { ...silent, summary: ' ', now })).toEqual({
      ok: false,
      error: 'summaryMissing',
    });
  });
});

describe('a tracker’s portfolio', () => {
  it('holds the newest report of each survey of the workspaces shared with her', async () => {
    const { db, workspace, tracker, report, pinned } = await aReviewedReport();
    const survey = { id: report.surveyId, workspaceId: workspace.id };
    const older = { createdAt: new Date('2026-01-01') };
    await aReport(db, survey, noiseReport, older);
    const foreign = await aWorkspace(db);
    await aReport(db, await aSurvey(db, foreign.id), segmentReport);
    await pinComment(db, workspace.id, { ...pinned, claim: 'verdict', body: 'Discuss' });
    const [entry, ...rest] = await listPortfolio(db, tracker.id);
    expect(rest).toEqual([]);
    expect(entry?.reports.map(({ id }) => id)).toEqual([report.id]);
    expect(entry?.reports[0]?.open).toHaveLength(1);
  });

  it('gives each workspace its own reports', async () => {
    const { db, workspace, tracker, report } = await aReviewedReport();
    const other = await aWorkspace(db, { name: 'Zebra' });
    await aMember(db, other.id, tracker.id, 'tracker');
    const theirs = await aReport(db, await aSurvey(db, other.id), noiseReport);
    const told = await listPortfolio(db, tracker.id);
    expect(told.map((entry) => [entry.workspace.id, entry.reports.map(({ id }) => id)])).toEqual([
      [workspace.id, [report.id]],
      [other.id, [theirs.id]],
    ]);
  });

  it('is empty for who looks after nobody', async () => {
    const { db, workspace } = await aReviewedReport();
    const founder = await aUser(db);
    await aMember(db, workspace.id, founder.id, 'founder');
    expect(await listPortfolio(db, founder.id)).toEqual([]);
  });

  it('what was talked through leaves the agenda and stays in the report', async () => {
    const { db, workspace, tracker, report, pinned } = await aReviewedReport();
    await pinComment(db, workspace.id, { ...pinned, claim: 'verdict', body: 'Discuss' });
    const [comment] = await listComments(db, workspace.id, report.id);
    await markDiscussed(db, workspace.id, { commentId: comment!.id, by: tracker.id, now: later });
    expect((await listPortfolio(db, tracker.id))[0]?.reports[0]?.open).toEqual([]);
    expect(await listComments(db, workspace.id, report.id)).toHaveLength(1);
  });
});
