import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '~/components/breadcrumb';
import { ErrorSummary } from '~/components/error-summary';
import { GeneratedNotice } from '~/components/generated-notice';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { TextLink } from '~/components/text-link';
import { useFormErrors } from '~/forms/use-form-errors';
import { useFormat } from '~/i18n/use-format';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { Contents } from './contents';
import { HeaderActions } from './header-actions';
import type { loader } from './page.server';
import { ReportProvider, useReport } from './report-context';
import { Reviewed } from './reviewed';
import { Sections } from './sections';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle<{ report: { surveyTitle: string } }> = {
  title: (page, t) => t('reports.page.title', { survey: page.report.surveyTitle }),
};

export default function ReportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { report, workspace } = page;
  const errors = useFormErrors(result, 'reports.profile');
  return (
    <ReportProvider page={page} errors={errors}>
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
            asOf: format.calendarDate(page.view.asOf),
          })}
        />
        <HeaderActions />
        <GeneratedNotice origin={workspace.origin} />
        <NewerReport />
        <ErrorSummary errors={errors} />
        <Reviewed />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 xl:grid-cols-[minmax(0,1fr)_12rem] print:block">
          <Contents />
          <Sections />
        </div>
      </Page>
    </ReportProvider>
  );
}

/** An older report stays as it was; who reads it should know that it is older. */
function NewerReport() {
  const { t } = useTranslation();
  const { newerId, workspace } = useReport();
  if (!newerId) return null;
  return (
    <Notice title={t('reports.page.newer')}>
      <TextLink to={paths.report(workspace.slug, newerId)}>{t('reports.page.openNewer')}</TextLink>
    </Notice>
  );
}
