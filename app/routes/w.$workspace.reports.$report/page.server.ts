import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Db } from '#db/client';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listProfilesOf } from '~/domain/offers/profiles.server';
import { listDifferences } from '~/domain/reports/parts/report-people.server';
import { readPlantedTruth } from '~/domain/reports/planted-truth';
import { viewOf } from '~/domain/reports/report-view';
import { findLatestReportOf, findReport } from '~/domain/reports/reports.server';
import { listComments, listReviews } from '~/domain/reviews/reviews.server';
import { notFound } from '~/http';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const page = await findReportPage(database(), workspace.id, params.report ?? '');
  if (!page) throw notFound();
  const { slug, origin, metadata } = workspace;
  const hasTruth = readPlantedTruth(metadata) !== null;
  return { ...page, can, workspace: { slug, origin }, hasTruth };
}

/** Everything the page shows, without the lists of all customers. */
async function findReportPage(db: Db, workspaceId: string, reportId: string) {
  const stored = await findReport(db, workspaceId, reportId);
  if (!stored) return null;
  const { content, ...report } = stored;
  const latest = await findLatestReportOf(db, workspaceId, report.surveyId);
  return {
    report,
    view: viewOf(content),
    differences: await listDifferences(db, workspaceId, report.id),
    newerId: latest && latest.id !== report.id ? latest.id : null,
    profiles: await listProfilesOf(db, workspaceId, report.id),
    reviews: await listReviews(db, workspaceId, report.id),
    comments: await listComments(db, workspaceId, report.id),
  };
}

export type ReportPageData = NonNullable<Awaited<ReturnType<typeof findReportPage>>>;
