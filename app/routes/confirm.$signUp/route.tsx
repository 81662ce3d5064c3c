import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { password } from '~/auth/credentials';
import { actionHeaders, refusal } from '~/auth/refusal.server';
import { signIn } from '~/auth/sign-in.server';
import { useFormErrors } from '~/auth/use-form-errors';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { LinkButton } from '~/components/link-button';
import { ActionRow, FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { TextInput } from '~/components/text-input';
import { TextLink } from '~/components/text-link';
import { database } from '~/db.server';
import { findSignUp } from '~/domain/workspaces/sign-ups.server';
import { readForm } from '~/forms/read-form.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { confirm } from './confirm.server';

export const handle: PageHandle = { title: 'auth.confirm.title' };

export const headers = actionHeaders;

const findOpen = (token: string | undefined) => findSignUp(database(), token ?? '', new Date());

export async function loader({ params }: LoaderFunctionArgs) {
  const signUp = await findOpen(params.signUp);
  return signUp && { email: signUp.email, workspace: signUp.workspaceName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const read = await readForm(request, z.object({ password }));
  const signUp = await findOpen(params.signUp);
  if (!signUp) return null;
  if (!read.ok) return data(read, { status: 400 });
  const confirmed = await confirm(signUp, read.value.password);
  if (!confirmed.ok) return refusal(confirmed, { field: 'password', entered: {} });
  const signedIn = await signIn(request, { email: signUp.email, ...read.value });
  return signedIn.ok
    ? redirect(paths.workspace(confirmed.slug), { headers: signedIn.headers })
    : redirect(paths.signIn());
}

export default function Confirm() {
  const { t } = useTranslation();
  const signUp = useLoaderData<typeof loader>();
  const errors = useFormErrors(useActionData<typeof action>()?.errors);
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
