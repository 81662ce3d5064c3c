import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/components/error-summary';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import type { action } from './actions.server';
import { Done } from './done';
import { InviteForm } from './invite-form';
import { LeaveDialog } from './leave-dialog';
import { MemberTable } from './member-table';
import type { loader } from './page.server';
import { PendingInvitations } from './pending-invitations';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'auth.members.title' };

export default function Members() {
  const { t } = useTranslation();
  const { members, invitations, canManage, isOnlyFounder, workspace } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = useFormErrors(result, 'auth.errors');
  return (
    <Page>
      <PageHeader title={t('auth.members.title')} lead={t('auth.members.lead')} />
      <ErrorSummary errors={errors} />
      {result?.ok && <Done done={result.done} workspaceSlug={workspace.slug} />}
      <MemberTable members={members} canManage={canManage} />
      {canManage && (
        <>
          <PendingInvitations invitations={invitations} />
          <InviteForm
            key={result?.ok ? result.done.at : 'open'}
            errors={errors}
            entered={result && !result.ok ? result.entered : undefined}
          />
        </>
      )}
      <LeaveDialog name={workspace.name} isOnlyFounder={isOnlyFounder} />
    </Page>
  );
}
