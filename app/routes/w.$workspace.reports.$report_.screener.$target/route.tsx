import './printed.css';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { SCREENER_TARGETS } from '~/analysis/report';
import { Breadcrumb } from '~/components/breadcrumb';
import { GeneratedNotice } from '~/components/generated-notice';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Tabs } from '~/components/tabs';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { NoScreener } from './no-screener';
import type { loader } from './page.server';
import { PrintedScreener } from './printed-screener';
import { ShownScreener } from './shown-screener';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle<{ report: { surveyTitle: string } }> = {
  title: (page, t) => t('screener.pageTitle', { survey: page.report.surveyTitle }),
};

export default function ScreenerPage() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const errors = useFormErrors(useActionData<typeof action>(), 'screener.survey.error');
  const { workspaceSlug, report, target, screener } = page;
  const crumbs = [
    { label: t('reports.title'), to: paths.reports(workspaceSlug) },
    {
      label: t('reports.page.title', { survey: report.surveyTitle }),
      to: paths.report(workspaceSlug, report.id),
    },
  ];
  return (
    <>
      <div className="print:hidden">
        <Page>
          <PageHeader
            above={<Breadcrumb items={crumbs} />}
            title={t(`screener.${target}.title`)}
            lead={t(`screener.${target}.lead`)}
          />
          <TargetTabs workspaceSlug={workspaceSlug} reportId={report.id} />
          <GeneratedNotice origin={page.origin} />
          {errors[''] && (
            <Notice tone="danger" live title={t('screener.survey.error.title')}>
              {errors['']}
            </Notice>
          )}
          {screener ? <ShownScreener page={{ ...page, screener }} /> : <NoScreener page={page} />}
        </Page>
      </div>
      {screener && <PrintedScreener screener={screener} />}
    </>
  );
}

/** Whom to win, and with whom to be careful. */
function TargetTabs({ workspaceSlug, reportId }: { workspaceSlug: string; reportId: string }) {
  const { t } = useTranslation();
  const items = SCREENER_TARGETS.map((target) => ({
    to: paths.screener(workspaceSlug, reportId, target),
    label: t(`screener.${target}.tab`),
  }));
  return <Tabs label={t('screener.tabs')} items={items} />;
}
