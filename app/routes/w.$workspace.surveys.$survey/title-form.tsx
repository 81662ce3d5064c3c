import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { FormStack } from '~/components/page';
import { SavedNotice } from '~/components/saved-notice';
import { BilingualFields } from './bilingual-fields';
import { EndingFields } from './ending-fields';
import type { EditorPage } from './page.server';
import { PagingField } from './paging-field';
import { SaveRow } from './save-row';
import { useDraft } from './use-draft';

interface TitleFormProps {
  page: EditorPage;
  onDraft: (draft: Record<string, unknown> | null) => void;
}

export function TitleForm({ page, onDraft }: TitleFormProps) {
  const { t } = useTranslation();
  const { definition } = page.survey;
  const draft = useDraft(definition, onDraft);
  return (
    <Card id="question" title={t('surveys.edit.survey')}>
      <Form method="post" preventScrollReset data-intent="retitle" {...draft.events}>
        <fieldset disabled={!page.canEdit} className="@container">
          <FormStack>
            <BilingualFields name="title" label="surveyTitle" text={definition.title} />
            <BilingualFields name="description" label="description" text={definition.description} />
            <PagingField definition={definition} />
            <EndingFields definition={definition} />
            {page.canEdit && <SaveRow intent="retitle" draft={draft} />}
          </FormStack>
        </fieldset>
      </Form>
      <SavedNotice about="survey.edited" />
    </Card>
  );
}
