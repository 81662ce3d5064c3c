import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/components/error-summary';
import { Page } from '~/components/page';
import { useSaved } from '~/components/saved-context';
import { SavedNotice } from '~/components/saved-notice';
import { SurveyHeader } from '~/components/survey/survey-header';
import { useFormErrors } from '~/forms/use-form-errors';
import type { action } from './actions.server';
import { CodeForm } from './code-form';
import { CodeList } from './code-list';
import { NoWords } from './no-words';
import { OlderReport } from './older-report';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle = { title: 'codes.title' };

export default function Codes() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { workspaceSlug, survey, list } = page;
  const saved = useSaved()?.event?.id ?? '';
  const errors = useFormErrors(result, 'codes.errors');
  const failed = result?.ok === false ? result.entered : null;
  return (
    <Page>
      <SurveyHeader workspaceSlug={workspaceSlug} survey={survey} lead={t('codes.lead')} />
      <ErrorSummary errors={errors} />
      <SavedNotice about="code" />
      <OlderReport page={page} />
      <CodeList page={page} />
      {list.words.length === 0 ? (
        <NoWords page={page} />
      ) : (
        <CodeForm key={`${page.editing?.id ?? 'new'} ${saved}`} {...{ page, failed, errors }} />
      )}
    </Page>
  );
}
