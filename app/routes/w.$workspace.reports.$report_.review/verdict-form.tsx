import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { RadioGroup } from '~/components/choice-group';
import { FormStack } from '~/components/page';
import { TextArea } from '~/components/text-area';
import { verdicts } from '~/domain/reviews/review';

type VerdictFormProps = { errors?: Record<string, string>; entered: Record<string, string> };

/** The whole report in one judgement, with its reason. */
export function VerdictForm({ errors, entered }: VerdictFormProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('reviews.page.verdictTitle')}>
      <Form method="post">
        <FormStack>
          <RadioGroup
            name="verdict"
            label={t('reviews.verdict')}
            error={errors?.verdict}
            value={entered.verdict}
            choices={verdicts.map((verdict) => ({
              value: verdict,
              label: t(`reviews.verdicts.${verdict}`),
              hint: t(`reviews.verdictHints.${verdict}`),
            }))}
          />
          <TextArea
            name="summary"
            label={t('reviews.page.summary')}
            hint={t('reviews.page.summaryHint')}
            error={errors?.summary}
            defaultValue={entered.summary}
            rows={4}
          />
          <Button name="intent" value="verdict">
            {t('reviews.page.submit')}
          </Button>
        </FormStack>
      </Form>
    </Card>
  );
}
