import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { TextLink } from '~/components/text-link';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
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

type ActiveAnalysesProps = {
  workspaceSlug: string;
  active: { id: string; surveyTitle: string }[];
};

/** Reports that are being made right now. */
function ActiveAnalyses({ workspaceSlug, active }: ActiveAnalysesProps) {
  const { t } = useTranslation();
  if (active.length === 0) return null;
  return (
    <Notice title={t('reports.list.running')}>
      <ul>
        {active.map(({ id, surveyTitle }) => (
          <li key={id}>
            <TextLink to={paths.analysis(workspaceSlug, id)}>{surveyTitle}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
