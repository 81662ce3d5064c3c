import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { FormStack } from '~/components/page';
import { Select } from '~/components/select';
import { TextInput } from '~/components/text-input';
import { useFormat } from '~/i18n/use-format';

type CreateWorkspaceFormProps = {
  currencies: string[];
  entered: Record<string, string>;
  errors: Record<string, string>;
};

export function CreateWorkspaceForm({ currencies, entered, errors }: CreateWorkspaceFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" noValidate>
      <FormStack>
        <ErrorSummary errors={errors} />
        <TextInput
          name="name"
          label={t('workspace.list.createName')}
          hint={t('workspace.list.createNameHint')}
          error={errors.name}
          defaultValue={entered.name}
          autoComplete="organization"
        />
        <Select
          name="currency"
          label={t('workspace.list.createCurrency')}
          hint={t('workspace.list.createCurrencyHint')}
          error={errors.currency}
          defaultValue={entered.currency}
          options={currencies.map((code) => ({ value: code, label: format.currency(code) }))}
        />
        <Button busy={busy}>{t('workspace.list.create')}</Button>
      </FormStack>
    </Form>
  );
}
