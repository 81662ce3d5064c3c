import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { FormStack } from '~/components/page';
import { Select } from '~/components/select';

type RequestFormProps = { surveys: { id: string; title: string; finishedCount: number }[] };

/** Asks for a report of one survey. */
export function RequestForm({ surveys }: RequestFormProps) {
  const { t } = useTranslation();
  const navigation = useNavigation();
  return (
    <Card title={t('reports.list.askTitle')}>
      <Form method="post">
        <FormStack>
          <Select
            name="survey"
            label={t('reports.list.survey')}
            hint={t('reports.list.askText')}
            options={surveys.map(({ id, title, finishedCount }) => ({
              value: id,
              label: t('reports.list.surveyOption', { title, count: finishedCount }),
            }))}
          />
          <Button busy={navigation.formMethod === 'POST'}>{t('reports.list.ask')}</Button>
        </FormStack>
      </Form>
    </Card>
  );
}
