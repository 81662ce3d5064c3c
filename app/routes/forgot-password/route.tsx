import { Form, useActionData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { actionHeaders } from '~/auth/refusal.server';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { ActionRow, FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { TextInput } from '~/components/text-input';
import { TextLink } from '~/components/text-link';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';

export { action } from './actions.server';

export const handle: PageHandle = { title: 'auth.forgotPassword.title' };

export const headers = actionHeaders;

export default function ForgotPassword() {
  const { t } = useTranslation();
  const result = useActionData<typeof action>();
  const errors = useFormErrors(result, 'auth.errors');
  const busy = useNavigation().state !== 'idle';
  if (result?.ok) return <LinkSent {...result} />;
  return (
    <PublicFrame narrow>
      <Page>
        <PageHeader title={t('auth.forgotPassword.title')} lead={t('auth.forgotPassword.lead')} />
        <ErrorSummary errors={errors} />
        <Form method="post" noValidate>
          <FormStack>
            <TextInput
              name="email"
              type="email"
              autoComplete="username"
              label={t('auth.email')}
              error={errors.email}
              defaultValue={result?.entered.email}
            />
            <Button busy={busy}>{t('auth.forgotPassword.button')}</Button>
          </FormStack>
        </Form>
        <p>
          <TextLink to={paths.signIn()}>{t('auth.forgotPassword.toSignIn')}</TextLink>
        </p>
      </Page>
    </PublicFrame>
  );
}

function LinkSent({ sentTo, byMail }: { sentTo: string; byMail: boolean }) {
  const { t } = useTranslation();
  return (
    <PublicFrame narrow>
      <Page>
        <div role="status">
          <PageHeader
            title={t(`auth.forgotPassword.${byMail ? 'sentTitle' : 'noMailTitle'}`)}
            lead={t(`auth.forgotPassword.${byMail ? 'sent' : 'noMail'}`, { email: sentTo })}
          />
        </div>
        <ActionRow>
          <TextLink to={paths.signIn()}>{t('auth.forgotPassword.toSignIn')}</TextLink>
          <TextLink to={paths.forgotPassword()}>{t('auth.forgotPassword.again')}</TextLink>
        </ActionRow>
      </Page>
    </PublicFrame>
  );
}
