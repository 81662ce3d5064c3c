import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { actionHeaders } from '~/auth/refusal.server';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { FormStack, Page } from '~/components/page';
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

export const handle: PageHandle = { title: 'auth.signIn.title' };

export const headers = actionHeaders;

export default function SignIn() {
  const { t } = useTranslation();
  const { next, passwordChanged } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const errors = useFormErrors(problems, 'auth.errors');
  const busy = useNavigation().state !== 'idle';
  const wanted = next !== paths.home();
  return (
    <PublicFrame narrow>
      <Page>
        <PageHeader
          title={t('auth.signIn.title')}
          lead={wanted ? t('auth.signIn.next') : undefined}
        />
        {passwordChanged && (
          <Notice tone="success" live>
            {t('auth.signIn.passwordChanged')}
          </Notice>
        )}
        <ErrorSummary errors={errors} />
        <Form method="post" noValidate>
          <input type="hidden" name="next" value={next} />
          <FormStack>
            <TextInput
              name="email"
              type="email"
              autoComplete="username"
              label={t('auth.email')}
              error={errors.email}
              defaultValue={problems?.entered.email}
            />
            <TextInput
              name="password"
              type="password"
              autoComplete="current-password"
              label={t('auth.password')}
              error={errors.password}
            />
            <Button busy={busy}>{t('auth.signIn.button')}</Button>
          </FormStack>
        </Form>
        <p>
          <TextLink to={paths.forgotPassword()}>{t('auth.signIn.forgot')}</TextLink>
        </p>
        <p>
          {t('auth.signIn.noAccount')}{' '}
          <TextLink to={paths.signUp()}>{t('auth.signIn.create')}</TextLink>
        </p>
      </Page>
    </PublicFrame>
  );
}
