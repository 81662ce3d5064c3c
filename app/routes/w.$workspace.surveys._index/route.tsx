import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/auth/guards.server';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { database } from '~/db.server';
import { listSurveys } from '~/domain/surveys/surveys.server';
import { paths } from '~/paths';
import { SurveyTable } from './survey-table';

export const handle = { title: 'surveys.list.title' };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { workspace, can } = await requireMember(request, params.workspace, 'read');
  const surveys = await listSurveys(database(), workspace.id);
  return {
    w: workspace.slug,
    canEdit: can.edit,
    surveys: surveys.map(({ id, title, status, finishedCount, createdAt }) => ({
      id,
      title,
      status,
      finishedCount,
      createdAt,
    })),
  };
}

export default function Surveys() {
  const { t } = useTranslation();
  const { w, canEdit, surveys } = useLoaderData<typeof loader>();
  const create = canEdit && (
    <LinkButton to={paths.newSurvey(w)}>{t('surveys.list.create')}</LinkButton>
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
        <SurveyTable w={w} surveys={surveys} />
      )}
    </Page>
  );
}
