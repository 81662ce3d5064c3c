import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { actionHeaders } from '~/auth/refusal.server';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { LinkButton } from '~/components/link-button';
import { ActionRow, FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { TextInput } from '~/components/text-input';
import { TextLink } from '~/components/text-link';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'auth.confirm.title' };

export const headers = actionHeaders;

export default function Confirm() {
  const { t } = useTranslation();
  const signUp = useLoaderData<typeof loader>();
  const errors = useFormErrors(useActionData<typeof action>(), 'auth.errors');
  const busy = useNavigation().state !== 'idle';
  if (!signUp) return <Closed />;
  return (
    <PublicFrame narrow>
      <Page>
        <PageHeader title={t('auth.confirm.title')} lead={t('auth.confirm.lead', signUp)} />
        <ErrorSummary errors={errors} />
        <Form method="post" noValidate>
          <input type="hidden" name="username" autoComplete="username" value={signUp.email} />
          <FormStack>
            <TextInput
              name="password"
              type="password"
              autoComplete="current-password"
              label={t('auth.password')}
              error={errors.password}
            />
            <Button busy={busy}>{t('auth.confirm.button')}</Button>
          </FormStack>
        </Form>
      </Page>
    </PublicFrame>
  );
}

function Closed() {
  const { t } = useTranslation();
  return (
    <PublicFrame narrow>
      <Page>
        <PageHeader title={t('auth.confirm.closedTitle')} lead={t('auth.confirm.closed')} />
        <ActionRow>
          <LinkButton to={paths.signIn()}>{t('auth.signIn.button')}</LinkButton>
          <TextLink to={paths.signUp()}>{t('auth.signUp.title')}</TextLink>
        </ActionRow>
      </Page>
    </PublicFrame>
  );
}
