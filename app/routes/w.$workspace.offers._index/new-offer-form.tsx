import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { FormStack } from '~/components/page';
import { Select } from '~/components/select';
import { TextInput } from '~/components/text-input';
import { LONGEST_TITLE } from '~/domain/offers/offer';

type NewOfferFormProps = {
  profiles: { id: string; name: string }[];
  errors?: Record<string, string>;
  entered: { title?: string; profile?: string };
};

/** To whom, and under which working title. */
export function NewOfferForm({ profiles, errors, entered }: NewOfferFormProps) {
  const { t } = useTranslation();
  const navigation = useNavigation();
  return (
    <Card title={t('offers.newTitle')}>
      <Form method="post">
        <FormStack>
          <Select
            name="profile"
            label={t('offers.profile')}
            error={errors?.profile}
            defaultValue={entered.profile}
            options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextInput
            name="title"
            label={t('offers.offerTitle')}
            hint={t('offers.offerTitleHint')}
            error={errors?.title}
            defaultValue={entered.title}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
          />
          <Button busy={navigation.formMethod === 'POST'}>{t('offers.create')}</Button>
        </FormStack>
      </Form>
    </Card>
  );
}
