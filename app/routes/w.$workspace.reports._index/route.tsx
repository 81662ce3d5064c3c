import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { database } from '~/db.server';
import { listActiveAnalyses } from '~/domain/reports/analyses.server';
import { listReports, REPORTS_ON_A_PAGE } from '~/domain/reports/reports.server';
import { REPORT_SEED, requestAnalysis } from '~/domain/reports/request-analysis.server';
import { listReviewStates } from '~/domain/reviews/reviews.server';
import { findSurvey, listSurveys } from '~/domain/surveys/surveys.server';
import { pageNumber } from '~/forms/page-number';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { ActiveAnalyses } from './active-analyses';
import { ReportTable } from './report-table';
import { RequestForm } from './request-form';

export const handle: PageHandle = { title: 'reports.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const db = database();
  const page = pageNumber(new URL(request.url).searchParams);
  const { reports, total } = await listReports(db, workspace.id, { page });
  const ids = reports.map(({ id }) => id);
  const states = await listReviewStates(db, workspace.id, ids);
  const surveys = await listSurveys(db, workspace.id);
  return {
    workspace: workspace.slug,
    canEdit: can.edit,
    page,
    pageSize: REPORTS_ON_A_PAGE,
    total,
    reports: reports.map((report) => ({ ...report, review: states.get(report.id) ?? null })),
    active: await listActiveAnalyses(db, workspace.id),
    surveys: surveys
      .filter(({ finishedCount }) => finishedCount > 0)
      .map(({ id, title, finishedCount }) => ({ id, title, finishedCount })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const surveyId = String((await readFields(request)).get('survey') ?? '');
  if (!(await findSurvey(database(), workspace.id, surveyId))) throw notFound();
  const asked = { requestedBy: user.id, seed: REPORT_SEED, now: new Date() };
  const { analysisId } = await requestAnalysis(database(), workspace.id, surveyId, asked);
  return redirect(paths.analysis(workspace.slug, analysisId));
}

export default function Reports() {
  const { t } = useTranslation();
  const { workspace, canEdit, reports, surveys, page, pageSize, total, active } =
    useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t('reports.title')} lead={t('reports.list.intro')} />
      <ActiveAnalyses workspace={workspace} active={active} />
      {reports.length > 0 ? (
        <>
          <ReportTable workspace={workspace} reports={reports} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </>
      ) : (
        <EmptyState
          title={t('reports.list.emptyTitle')}
          action={
            surveys.length === 0 && (
              <LinkButton to={paths.surveys(workspace)}>{t('reports.list.emptyAction')}</LinkButton>
            )
          }
        >
          {t('reports.list.emptyText')}
        </EmptyState>
      )}
      {canEdit && surveys.length > 0 && <RequestForm surveys={surveys} />}
    </Page>
  );
}
