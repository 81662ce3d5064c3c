import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ConfirmDialog } from '~/components/confirm-dialog';

interface QuestionActionsProps {
  question: string;
  questions: { key: string; title: string }[];
}

/** Order and removal: apart from the texts, because each takes effect at once. */
export function QuestionActions({ question, questions }: QuestionActionsProps) {
  const { t } = useTranslation();
  const at = questions.findIndex(({ key }) => key === question);
  const title = questions[at]?.title ?? question;
  return (
    <div className="mt-6 flex flex-wrap gap-2 border-t border-line pt-4">
      <Form method="post" preventScrollReset className="flex gap-2">
        <input type="hidden" name="key" value={question} />
        <Button variant="secondary" size="small" name="intent" value="up" disabled={at === 0}>
          {t('surveys.edit.moveUp')}
        </Button>
        <Button
          variant="secondary"
          size="small"
          name="intent"
          value="down"
          disabled={at === questions.length - 1}
        >
          {t('surveys.edit.moveDown')}
        </Button>
      </Form>
      <ConfirmDialog
        trigger={t('surveys.edit.remove')}
        triggerVariant="quiet"
        triggerSize="small"
        title={t('surveys.edit.removeTitle', { title })}
        form={
          <Form method="post">
            <input type="hidden" name="key" value={question} />
            <Button variant="danger" name="intent" value="removeQuestion">
              {t('surveys.edit.remove')}
            </Button>
          </Form>
        }
      >
        {t('surveys.edit.removeText')}
      </ConfirmDialog>
    </div>
  );
}
