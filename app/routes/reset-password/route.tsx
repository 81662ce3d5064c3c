import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { newPassword } from '~/auth/credentials';
import { NewPasswordField } from '~/auth/new-person-fields';
import { actionHeaders, refusal } from '~/auth/refusal.server';
import { isResetLinkOpen } from '~/auth/reset-link.server';
import { resetPassword } from '~/auth/reset-password.server';
import { useFormErrors } from '~/auth/use-form-errors';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { LinkButton } from '~/components/link-button';
import { FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { database } from '~/db.server';
import { readForm } from '~/forms/read-form.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';

export const handle: PageHandle = { title: 'auth.resetPassword.title' };

export const headers = actionHeaders;

const newLogin = z.object({ password: newPassword, token: z.string().default('') });

export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  return { token, isOpen: await isResetLinkOpen(database(), token, new Date()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, newLogin);
  if (!read.ok) return data(read, { status: 400 });
  const change = { newPassword: read.value.password, token: read.value.token };
  const answer = await resetPassword(request, change);
  if (!answer.ok) return refusal(answer, { field: 'password', entered: {} });
  return redirect(`${paths.signIn()}?changed`, { headers: answer.headers });
}

export default function ResetPassword() {
  const { t } = useTranslation();
  const { token, isOpen } = useLoaderData<typeof loader>();
  const errors = useFormErrors(useActionData<typeof action>()?.errors);
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
