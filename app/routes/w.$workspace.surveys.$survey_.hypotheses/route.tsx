import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { SurveyHeader } from '~/components/survey/survey-header';
import { useFormErrors } from '~/forms/use-form-errors';
import type { action } from './actions.server';
import { HypothesesForm } from './hypotheses-form';
import type { loader } from './page.server';
import { WrittenHypotheses } from './written-hypotheses';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle = { title: 'surveys.hypotheses.title' };

export default function Hypotheses() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = useFormErrors(result, 'surveys.hypotheses.errors');
  const { workspaceSlug, survey, hypotheses, isClosed, canWrite } = page;
  return (
    <Page>
      <SurveyHeader
        workspaceSlug={workspaceSlug}
        survey={survey}
        lead={t('surveys.hypotheses.lead')}
      />
      <ErrorSummary errors={errors} />
      {result?.ok && <Notice tone="success" live title={t('surveys.hypotheses.saved')} />}
      {isClosed && <Notice>{t('surveys.hypotheses.errors.closed')}</Notice>}
      {canWrite ? (
        <HypothesesForm definition={survey.definition} hypotheses={hypotheses} errors={errors} />
      ) : (
        <WrittenHypotheses definition={survey.definition} hypotheses={hypotheses} />
      )}
    </Page>
  );
}
