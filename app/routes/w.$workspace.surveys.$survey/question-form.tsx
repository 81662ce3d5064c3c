import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { SurveyElement } from '#surveys/element';
import { typeInWords } from '#surveys/question-types/in-editor';
import { Card } from '~/components/card';
import { Checkbox } from '~/components/checkbox';
import { FormStack } from '~/components/page';
import { SavedNotice } from '~/components/saved-notice';
import { BilingualFields } from './bilingual-fields';
import type { EditorPage } from './page.server';
import { PartFields } from './part-fields';
import { QuestionActions } from './question-actions';
import { SaveRow } from './save-row';
import { useDraft } from './use-draft';

interface QuestionFormProps {
  page: EditorPage;
  question: SurveyElement & { description?: unknown; isRequired?: boolean };
  onDraft: (draft: Record<string, unknown> | null) => void;
}

export function QuestionForm({ page, question, onDraft }: QuestionFormProps) {
  const { t, i18n } = useTranslation();
  const draft = useDraft(page.survey.definition, onDraft);
  const { name } = question;
  return (
    <Card id="question" title={t('surveys.edit.settings')}>
      <p className="mb-4 text-small text-ink-soft">
        {t('surveys.edit.type', { type: typeInWords(question, i18n.language) })},{' '}
        {t('surveys.edit.code', { code: name })}
      </p>
      <Form method="post" preventScrollReset data-intent="reword" {...draft.events}>
        <fieldset disabled={!page.canEdit} className="@container">
          <FormStack>
            {/* The first button answers to Enter. */}
            <button type="submit" name="intent" value="reword" hidden />
            <input type="hidden" name="key" value={name} />
            <BilingualFields name="title" label="title" text={question.title} />
            <BilingualFields name="description" label="description" text={question.description} />
            <PartFields question={question} />
            <Checkbox
              name="isRequired"
              label={t('surveys.edit.required')}
              defaultChecked={question.isRequired === true}
            />
            <Checkbox
              name="early"
              label={t('surveys.edit.early')}
              hint={t('surveys.edit.earlyHint')}
              defaultChecked={question.early === true}
            />
            {page.canEdit && <SaveRow intent="reword" draft={draft} />}
          </FormStack>
        </fieldset>
      </Form>
      <SavedNotice about="survey.edited" />
      {page.canEdit && <QuestionActions question={name} questions={page.questions} />}
    </Card>
  );
}
