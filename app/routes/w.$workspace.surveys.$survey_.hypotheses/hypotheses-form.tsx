import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import type { FormErrors } from '~/components/error-summary';
import { TextArea } from '~/components/text-area';
import { type Hypothesis, MAX_HYPOTHESES } from '~/domain/surveys/survey';
import { ConditionField } from './condition-field';

interface HypothesesFormProps {
  definition: unknown;
  hypotheses: Hypothesis[];
  errors?: FormErrors;
}

export function HypothesesForm({ definition, hypotheses, errors }: HypothesesFormProps) {
  const { t } = useTranslation();
  const positions = Array.from({ length: MAX_HYPOTHESES }, (_, position) => position);
  return (
    <Form method="post" className="grid gap-6">
      {positions.map((position) => {
        const hypothesis = hypotheses[position];
        const condition = (part: number) => ({
          definition,
          name: `${position}.${part}`,
          condition: hypothesis?.conditions[part],
          errors,
        });
        return (
          <Card
            key={hypothesis?.id ?? position}
            title={t('surveys.hypotheses.number', { number: position + 1 })}
          >
            <div className="grid gap-5">
              <TextArea
                name={`text${position}`}
                rows={2}
                label={t('surveys.hypotheses.text')}
                hint={position === 0 ? t('surveys.hypotheses.textHint') : undefined}
                defaultValue={hypothesis?.text}
                error={errors?.[`text${position}`]}
              />
              <ConditionField label={t('surveys.hypotheses.first')} {...condition(0)} />
              <ConditionField label={t('surveys.hypotheses.second')} {...condition(1)} />
            </div>
          </Card>
        );
      })}
      <div>
        <Button>{t('surveys.hypotheses.save')}</Button>
      </div>
    </Form>
  );
}
