import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { Breadcrumb } from '~/components/breadcrumb';
import { ErrorSummary } from '~/components/error-summary';
import { GeneratedNotice } from '~/components/generated-notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { readFields } from '~/forms/read-form.server';
import { notFound } from '~/http';
import { useFormat } from '~/i18n/use-format';
import type { PageHandle } from '~/page-title';
import { afterSaving, paths } from '~/paths';
import { Contents } from './contents';
import { HeaderActions } from './header-actions';
import { nameProfile } from './name-profile.server';
import { NewerReport } from './newer-report';
import { ReportProvider } from './report-context';
import { findReportPage } from './report-page.server';
import { Reviewed } from './reviewed';
import { Sections } from './sections';

export const handle: PageHandle<{ report: { surveyTitle: string } }> = {
  title: (page, t) => t('reports.page.title', { survey: page.report.surveyTitle }),
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const page = await findReportPage(database(), workspace.id, params.report ?? '');
  if (!page) throw notFound();
  const { slug, origin, metadata } = workspace;
  return { ...page, can, workspace: { slug, origin }, hasTruth: metadata?.includes('"truth"') };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { workspace, user } = await requireMember(request, params.workspace, 'edit');
  const named = { reportId: params.report ?? '', userId: user.id, now: new Date() };
  const result = await nameProfile(workspace.id, await readFields(request), named);
  if (!result.ok) return data(result, 400);
  const report = paths.report(workspace.slug, named.reportId);
  return redirect(afterSaving(report, result.eventId));
}

export default function ReportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { report, workspace } = page;
  const nameError = result
    ? { segmentId: result.segmentId, message: t(`reports.profile.${result.error}`) }
    : undefined;
  return (
    <ReportProvider page={page} nameError={nameError}>
      <Page>
        <PageHeader
          above={
            <Breadcrumb
              items={[{ label: t('reports.title'), to: paths.reports(workspace.slug) }]}
            />
          }
          title={t('reports.page.title', { survey: report.surveyTitle })}
          lead={t('reports.page.made', {
            date: format.date(report.createdAt),
            answers: t('reports.page.answers', { count: report.answers }),
            asOf: format.date(page.view.asOf),
          })}
        />
        <HeaderActions />
        <GeneratedNotice origin={workspace.origin} />
        <NewerReport />
        <ErrorSummary
          errors={nameError && { [`name-${nameError.segmentId}`]: nameError.message }}
        />
        <Reviewed />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 xl:grid-cols-[minmax(0,1fr)_12rem] print:block">
          <Contents />
          <Sections />
        </div>
      </Page>
    </ReportProvider>
  );
}
