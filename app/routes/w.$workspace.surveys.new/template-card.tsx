import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';

interface TemplateCardProps {
  template: { key: string; questions: string[]; minutes: number };
}

export function TemplateCard({ template }: TemplateCardProps) {
  const { t } = useTranslation();
  const { key, questions, minutes } = template;
  const count = questions.length;
  return (
    <Card title={t(`surveys.new.templates.${key}.title`)}>
      <div className="grid max-w-text gap-4">
        <p>{t(`surveys.new.templates.${key}.text`)}</p>
        <p className="text-small text-ink-soft">{t('surveys.new.questions', { count, minutes })}</p>
        <details>
          <summary className="text-small">{t('surveys.new.show')}</summary>
          <ol className="mt-2 grid list-decimal gap-1 pl-6 text-small">
            {questions.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ol>
        </details>
        <Form method="post">
          <Button name="template" value={key}>
            {t('surveys.new.use')}
          </Button>
        </Form>
      </div>
    </Card>
  );
}
