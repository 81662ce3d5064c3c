import { useTranslation } from 'react-i18next';
import { TextInput } from '~/components/text-input';
import { passwordRule } from './credentials';

type NewPersonFieldsProps = {
  errors: Record<string, string>;
  entered?: Record<string, string>;
  /** An address that an invitation has settled. */
  fixedEmail?: string;
};

/** Name, e-mail and password of somebody who has no account yet. */
export function NewPersonFields({ errors, entered, fixedEmail }: NewPersonFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        name="name"
        autoComplete="name"
        label={t('auth.name')}
        error={errors.name}
        defaultValue={entered?.name}
      />
      <TextInput
        name="email"
        type="email"
        autoComplete="username"
        label={t('auth.email')}
        hint={fixedEmail && t('auth.join.newAccountHint')}
        error={errors.email}
        defaultValue={fixedEmail ?? entered?.email}
        readOnly={Boolean(fixedEmail)}
      />
      <NewPasswordField label={t('auth.password')} error={errors.password} />
    </>
  );
}

type NewPasswordFieldProps = { label: string; error?: string };

export function NewPasswordField({ label, error }: NewPasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      name="password"
      type="password"
      autoComplete="new-password"
      label={label}
      hint={t('auth.passwordHint', passwordRule)}
      error={error}
    />
  );
}
