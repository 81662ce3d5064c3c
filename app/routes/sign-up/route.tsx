import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { email, newPassword, personName, workspaceName } from '~/auth/credentials';
import { findUser } from '~/auth/guards.server';
import { NewPersonFields } from '~/auth/new-person-fields';
import { actionHeaders, refusal } from '~/auth/refusal.server';
import { signUpAtOnce, signUpByLetter } from '~/auth/sign-up.server';
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
import { mailsAreSent } from '~/mail/send-mail.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { LetterSent } from './letter-sent';

export const handle: PageHandle = { title: 'auth.signUp.title' };

export const headers = actionHeaders;

const newAccount = z.object({ workspaceName, name: personName, email, password: newPassword });

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findUser(request)) throw redirect(paths.home());
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, newAccount);
  if (!read.ok) return data(read, { status: 400 });
  const locale = requestLocale(request);
  const { entered } = read;
  if (mailsAreSent()) {
    const asked = await signUpByLetter(request, { ...read.value, locale });
    if (!asked.ok) return refusal(asked, { field: 'email', entered });
    return { sentTo: read.value.email };
  }
  const { workspaceName: wanted, ...account } = read.value;
  const answer = await signUpAtOnce(request, { ...account, locale });
  if (!answer.ok) return refusal(answer, { field: 'email', entered });
  const named = { name: wanted, currency: homeCurrency[locale], founderId: answer.userId };
  const workspace = await createFirstWorkspace(database(), named);
  return redirect(paths.workspace(workspace.slug), { headers: answer.headers });
}

export default function SignUp() {
  const { t } = useTranslation();
  const result = useActionData<typeof action>();
  const problems = result && 'errors' in result ? result : undefined;
  const errors = useFormErrors(problems?.errors);
  const busy = useNavigation().state !== 'idle';
  if (result && 'sentTo' in result) return <LetterSent {...result} />;
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
