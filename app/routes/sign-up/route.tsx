import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { askAuth } from '~/auth/ask-auth.server';
import { email, newPassword, personName, workspaceName } from '~/auth/credentials';
import { findUser } from '~/auth/guards.server';
import { NewPersonFields } from '~/auth/new-person-fields';
import { useFormErrors } from '~/auth/use-form-errors';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { TextInput } from '~/components/text-input';
import { TextLink } from '~/components/text-link';
import { database } from '~/db.server';
import { createFirstWorkspace } from '~/domain/workspaces/create-first-workspace.server';
import { homeCurrency } from '~/domain/workspaces/currency';
import { readForm } from '~/forms/read-form.server';
import { requestLocale } from '~/i18n/i18n.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';

export const handle: PageHandle = { title: 'auth.signUp.title' };

const newAccount = z.object({ workspaceName, name: personName, email, password: newPassword });

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findUser(request)) throw redirect(paths.home());
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, newAccount);
  if (!read.ok) return data(read, { status: 400 });
  const { workspaceName: wanted, ...account } = read.value;
  const locale = requestLocale(request);
  const answer = await askAuth(request, '/sign-up/email', { ...account, locale });
  const { entered } = read;
  if (!answer.ok) return data({ errors: { email: answer.error }, entered }, { status: 400 });
  const named = { name: wanted, currency: homeCurrency[locale], founderId: answer.userId };
  const workspace = await createFirstWorkspace(database(), named);
  return redirect(paths.workspace(workspace.slug), { headers: answer.headers });
}

export default function SignUp() {
  const { t } = useTranslation();
  const problems = useActionData<typeof action>();
  const errors = useFormErrors(problems?.errors);
  const busy = useNavigation().state !== 'idle';
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
              defaultValue={problems?.entered.workspaceName}
            />
            <NewPersonFields errors={errors} entered={problems?.entered} />
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
