import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { actionHeaders, statusOf } from '~/auth/refusal.server';
import { useFormErrors } from '~/auth/use-form-errors';
import { ErrorSummary } from '~/components/error-summary';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { database } from '~/db.server';
import { acceptMemberInvitation } from '~/domain/workspaces/accept-member-invitation.server';
import { readFields } from '~/forms/read-form.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { enter } from './enter.server';
import { JoinForm } from './join-form';
import { findInvitation, type JoinState, joinState } from './join-state.server';

export const handle: PageHandle<JoinState | null> = {
  title: (state, t) =>
    state ? t('auth.join.title', { workspace: state.workspace }) : t('auth.join.closedTitle'),
};

export const headers = actionHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await findInvitation(params.invitation);
  return found ? joinState(request, found) : null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const found = await findInvitation(params.invitation);
  if (!found) return null;
  const form = await readFields(request);
  const entered = await enter(request, form, found.invitation.email);
  if (!entered.ok) return data(entered, statusOf(entered));
  const { userId, headers } = entered;
  const wish = { userId, now: new Date() };
  const joined = await acceptMemberInvitation(database(), found.invitation.token, wish);
  if (joined.ok) return redirect(paths.workspace(joined.workspace.slug), { headers });
  const problems = { errors: { '': joined.error as string }, entered: {} };
  return data(problems, { status: 400, headers });
}

export default function Join() {
  const { t } = useTranslation();
  const state = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const errors = useFormErrors(problems?.errors);
  if (!state) return <Closed />;
  const role = t(`common.roles.${state.role}`).toLowerCase();
  return (
    <PublicFrame narrow>
      <Page>
        <PageHeader
          title={t('auth.join.title', state)}
          lead={t('auth.join.lead', { inviter: state.inviter, role })}
        />
        <ErrorSummary errors={errors} />
        <JoinForm state={state} errors={errors} entered={problems?.entered} />
      </Page>
    </PublicFrame>
  );
}

function Closed() {
  const { t } = useTranslation();
  return (
    <PublicFrame narrow>
      <Page>
        <PageHeader title={t('auth.join.closedTitle')} lead={t('auth.join.closed')} />
        <div>
          <LinkButton to={paths.home()}>{t('auth.join.ownWorkspaces')}</LinkButton>
        </div>
      </Page>
    </PublicFrame>
  );
}
