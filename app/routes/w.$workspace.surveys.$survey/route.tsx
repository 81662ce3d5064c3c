import '~/components/survey/survey.css';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { Page } from '~/components/page';
import { useSaved } from '~/components/saved-context';
import { SurveyHeader } from '~/components/survey/survey-header';
import { useFormErrors } from '~/forms/use-form-errors';
import type { action } from './actions.server';
import { EditorPreview } from './editor-preview';
import type { loader } from './page.server';
import { PublishPanel } from './publish-panel';
import { QuestionForm } from './question-form';
import { QuestionList } from './question-list';
import { TitleForm } from './title-form';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle = { title: (page: { survey: { title: string } }) => page.survey.title };

export default function Editor() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [draft, setDraft] = useState<Record<string, unknown> | null>(null);
  const { workspaceSlug, survey, selected, canEdit } = page;
  const errors = useFormErrors(result, 'surveys.edit.errors');
  const saved = useSaved();
  // What was taken back must not go on standing in the fields.
  const taken = saved?.kind === 'undone' || saved?.kind === 'redone' ? saved.event.id : '';
  const key = `${selected?.name ?? 'title'} ${taken}`;
  return (
    <Page>
      <SurveyHeader workspaceSlug={workspaceSlug} survey={survey} lead={t('surveys.edit.lead')} />
      <ErrorSummary errors={errors} />
      {result?.ok && <Notice tone="success" live title={t('surveys.publish.done')} />}
      {canEdit ? <PublishPanel page={page} /> : <Notice>{t('surveys.edit.readOnly')}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <QuestionList page={page} />
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
          {selected ? (
            <QuestionForm key={key} page={page} question={selected} onDraft={setDraft} />
          ) : (
            <TitleForm key={key} page={page} onDraft={setDraft} />
          )}
          <EditorPreview definition={draft ?? survey.definition} question={selected?.name} />
        </div>
      </div>
    </Page>
  );
}
