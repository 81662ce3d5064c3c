import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { NewPasswordField } from '~/auth/new-person-fields';
import { actionHeaders } from '~/auth/refusal.server';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { LinkButton } from '~/components/link-button';
import { FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'auth.resetPassword.title' };

export const headers = actionHeaders;

export default function ResetPassword() {
  const { t } = useTranslation();
  const { token, isOpen } = useLoaderData<typeof loader>();
  const errors = useFormErrors(useActionData<typeof action>(), 'auth.errors');
  const busy = useNavigation().state !== 'idle';
  return (
    <PublicFrame narrow>
      {isOpen ? (
        <Page>
          <PageHeader title={t('auth.resetPassword.title')} lead={t('auth.resetPassword.lead')} />
          <ErrorSummary errors={errors} />
          <Form method="post" noValidate>
            <input type="hidden" name="token" value={token} />
            <FormStack>
              <NewPasswordField label={t('auth.newPassword')} error={errors.password} />
              <Button busy={busy}>{t('auth.resetPassword.button')}</Button>
            </FormStack>
          </Form>
        </Page>
      ) : (
        <Page>
          <PageHeader
            title={t('auth.resetPassword.closedTitle')}
            lead={t('auth.resetPassword.closed')}
          />
          <div>
            <LinkButton to={paths.forgotPassword()}>{t('auth.resetPassword.askAgain')}</LinkButton>
          </div>
        </Page>
      )}
    </PublicFrame>
  );
}
