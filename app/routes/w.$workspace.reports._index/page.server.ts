import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireMember } from '~/auth/guards.server';
import { database } from '~/db.server';
import { listActiveAnalyses } from '~/domain/reports/analyses.server';
import { listReports } from '~/domain/reports/reports.server';
import { listSurveys } from '~/domain/responses/list-surveys.server';
import { listReviewStates } from '~/domain/reviews/reviews.server';
import { pagingOf } from '~/forms/page-number';

const PAGE_SIZE = 20;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const db = database();
  const paging = pagingOf(new URL(request.url).searchParams, PAGE_SIZE);
  const { reports, total } = await listReports(db, workspace.id, paging);
  const ids = reports.map(({ id }) => id);
  const states = await listReviewStates(db, workspace.id, ids);
  const surveys = await listSurveys(db, workspace.id);
  return {
    workspaceSlug: workspace.slug,
    canEdit: can.edit,
    ...paging,
    total,
    reports: reports.map((report) => ({ ...report, review: states.get(report.id) ?? null })),
    active: await listActiveAnalyses(db, workspace.id),
    surveys: surveys
      .filter(({ finishedCount }) => finishedCount > 0)
      .map(({ id, title, finishedCount }) => ({ id, title, finishedCount })),
  };
}
