import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { ActiveAnalyses } from './active-analyses';
import type { loader } from './page.server';
import { ReportTable } from './report-table';
import { RequestForm } from './request-form';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'reports.title' };

export default function Reports() {
  const { t } = useTranslation();
  const { workspaceSlug, canEdit, reports, surveys, page, pageSize, total, active } =
    useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t('reports.title')} lead={t('reports.list.intro')} />
      <ActiveAnalyses workspaceSlug={workspaceSlug} active={active} />
      {reports.length > 0 ? (
        <>
          <ReportTable workspaceSlug={workspaceSlug} reports={reports} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </>
      ) : (
        <EmptyState
          title={t('reports.list.emptyTitle')}
          action={
            surveys.length === 0 && (
              <LinkButton to={paths.surveys(workspaceSlug)}>
                {t('reports.list.emptyAction')}
              </LinkButton>
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
