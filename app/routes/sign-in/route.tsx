import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { email, password } from '~/auth/credentials';
import { findUser } from '~/auth/guards.server';
import { localPath } from '~/auth/next-path';
import { actionHeaders, refusal } from '~/auth/refusal.server';
import { signIn } from '~/auth/sign-in.server';
import { useFormErrors } from '~/auth/use-form-errors';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import { Notice } from '~/components/notice';
import { FormStack, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { TextInput } from '~/components/text-input';
import { TextLink } from '~/components/text-link';
import { readForm } from '~/forms/read-form.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';

export const handle: PageHandle = { title: 'auth.signIn.title' };

export const headers = actionHeaders;

const credentials = z.object({ email, password, next: z.string().default('') });

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const next = localPath(query.get('next'), paths.home());
  if (await findUser(request)) throw redirect(next);
  return { next, passwordChanged: query.has('changed') };
}

export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, credentials);
  if (!read.ok) return data(read, { status: 400 });
  const { next, ...login } = read.value;
  const answer = await signIn(request, login);
  const { entered } = read;
  if (!answer.ok) return refusal(answer, { field: 'email', entered });
  return redirect(localPath(next, paths.home()), { headers: answer.headers });
}

export default function SignIn() {
  const { t } = useTranslation();
  const { next, passwordChanged } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const errors = useFormErrors(problems?.errors);
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
