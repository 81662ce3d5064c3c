import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { actionHeaders } from '~/auth/refusal.server';
import { ErrorSummary } from '~/components/error-summary';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { JoinForm } from './join-form';
import type { JoinState } from './join-state.server';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle<JoinState | null> = {
  title: (state, t) =>
    state ? t('auth.join.title', { workspace: state.workspace }) : t('auth.join.closedTitle'),
};

export const headers = actionHeaders;

export default function Join() {
  const { t } = useTranslation();
  const state = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const errors = useFormErrors(problems, 'auth.errors');
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
