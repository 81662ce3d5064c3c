import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { paths } from '~/paths';
import type { loader } from './page.server';
import { SurveyTable } from './survey-table';

export { loader } from './page.server';

export const handle = { title: 'surveys.list.title' };

export default function Surveys() {
  const { t } = useTranslation();
  const { workspaceSlug, canEdit, surveys } = useLoaderData<typeof loader>();
  const create = canEdit && (
    <LinkButton to={paths.newSurvey(workspaceSlug)}>{t('surveys.list.create')}</LinkButton>
  );
  const isEmpty = surveys.length === 0;
  return (
    <Page>
      <PageHeader
        title={t('surveys.list.title')}
        lead={t('surveys.list.lead')}
        action={isEmpty ? undefined : create}
      />
      {isEmpty ? (
        <EmptyState
          title={t('surveys.list.emptyTitle')}
          example={t('surveys.list.emptyExample')}
          action={create}
        >
          {t('surveys.list.empty')}
        </EmptyState>
      ) : (
        <SurveyTable workspaceSlug={workspaceSlug} surveys={surveys} />
      )}
    </Page>
  );
}
