import { desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client';
import { reports, surveys } from '#db/schema';
import { readContent } from '~/domain/reports/reports.server';
import type { ShownReport } from '~/domain/reports/shown-report';
import { listWorkspacesOf } from '~/domain/workspaces/members.server';
import { type Comment, isOpen } from './review';
import { listComments, listReviewStates, type ReviewState } from './reviews.server';

export interface PortfolioReport extends ReviewState {
  id: string;
  surveyTitle: string;
  createdAt: Date;
  content: ShownReport;
  open: Comment[];
}
export interface PortfolioEntry {
  workspace: Awaited<ReturnType<typeof listWorkspacesOf>>[number];
  /** The newest report of each survey, newest first. */
  reports: PortfolioReport[];
}

/** Everything one tracker looks after, whose reports it is and what to talk about next. */
export async function listPortfolio(db: Db, userId: string): Promise<PortfolioEntry[]> {
  const shared = (await listWorkspacesOf(db, userId)).filter(({ role }) => role === 'tracker');
  const latest = await listLatestReports(
    db,
    shared.map(({ id }) => id),
  );
  const entries: PortfolioEntry[] = [];
  for (const workspace of shared) {
    const own = latest.filter(({ workspaceId }) => workspaceId === workspace.id);
    entries.push({ workspace, reports: await withReviews(db, workspace.id, own) });
  }
  return entries;
}

async function listLatestReports(db: Db, workspaceIds: string[]) {
  if (workspaceIds.length === 0) return [];
  const found = await db
    .selectDistinctOn([reports.surveyId], {
      id: reports.id,
      surveyId: reports.surveyId,
      workspaceId: reports.workspaceId,
      surveyTitle: surveys.title,
      createdAt: reports.createdAt,
      content: reports.content,
    })
    .from(reports)
    .innerJoin(surveys, eq(surveys.id, reports.surveyId))
    .where(inArray(reports.workspaceId, workspaceIds))
    .orderBy(reports.surveyId, desc(reports.createdAt), desc(reports.id));
  return found.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
}

async function withReviews(
  db: Db,
  workspaceId: string,
  own: Awaited<ReturnType<typeof listLatestReports>>,
): Promise<PortfolioReport[]> {
  const states = await listReviewStates(
    db,
    workspaceId,
    own.map(({ id }) => id),
  );
  const reviewed: PortfolioReport[] = [];
  for (const report of own) {
    const comments = await listComments(db, workspaceId, report.id);
    const state = states.get(report.id) ?? { verdict: null, comments: 0 };
    const content = await readContent(db, workspaceId, report);
    reviewed.push({ ...report, ...state, content, open: comments.filter(isOpen) });
  }
  return reviewed;
}
