import { Form, useActionData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { NewPersonFields } from '~/auth/new-person-fields';
import { actionHeaders } from '~/auth/refusal.server';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { TextInput } from '~/components/text-input';
import { TextLink } from '~/components/text-link';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { LetterSent } from './letter-sent';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'auth.signUp.title' };

export const headers = actionHeaders;

export default function SignUp() {
  const { t } = useTranslation();
  const result = useActionData<typeof action>();
  const errors = useFormErrors(result, 'auth.errors');
  const busy = useNavigation().state !== 'idle';
  if (result?.ok) return <LetterSent {...result} />;
  return (
    <PublicFrame narrow>
      <Page>
        <PageHeader title={t('auth.signUp.title')} lead={t('auth.signUp.lead')} />
        <ErrorSummary errors={errors} />
        <Form method="post" noValidate>
          <FormStack>
            <TextInput
              name="workspaceName"
              autoComplete="organization"
              label={t('auth.workspaceName')}
              hint={t('auth.workspaceHint')}
              error={errors.workspaceName}
              defaultValue={result?.entered.workspaceName}
            />
            <NewPersonFields errors={errors} entered={result?.entered} />
            <Button busy={busy}>{t('auth.signUp.button')}</Button>
          </FormStack>
        </Form>
        <p>
          {t('auth.signUp.haveAccount')}{' '}
          <TextLink to={paths.signIn()}>{t('auth.signUp.signIn')}</TextLink>
        </p>
      </Page>
    </PublicFrame>
  );
}
