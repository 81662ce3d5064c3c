import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { RadioGroup } from '~/components/choice-group';
import { FormStack } from '~/components/page';
import { Select } from '~/components/select';
import { TextInput } from '~/components/text-input';
import { roles } from '~/domain/workspaces/role';
import { localeNames, locales } from '~/i18n/locale';

type InviteFormProps = {
  errors: Record<string, string>;
  entered?: Record<string, string>;
};

export function InviteForm({ errors, entered }: InviteFormProps) {
  const { t, i18n } = useTranslation();
  const sending = useNavigation().formData?.get('intent') === 'invite';
  const choices = roles.map((role) => ({
    value: role,
    label: t(`common.roles.${role}`),
    hint: t(`auth.members.roleHints.${role}`),
  }));
  return (
    <Card title={t('auth.members.invite.title')}>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="invite" />
        <FormStack>
          <TextInput
            name="email"
            type="email"
            autoComplete="off"
            label={t('auth.email')}
            error={errors.email}
            defaultValue={entered?.email}
          />
          <RadioGroup
            name="role"
            label={t('auth.members.invite.role')}
            choices={choices}
            value={entered?.role}
            error={errors.role}
          />
          <Select
            name="locale"
            label={t('auth.members.invite.language')}
            defaultValue={entered?.locale ?? i18n.language}
            options={locales.map((code) => ({ value: code, label: localeNames[code] }))}
          />
          <Button busy={sending}>{t('auth.members.invite.button')}</Button>
        </FormStack>
      </Form>
    </Card>
  );
}
