import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/components/error-summary';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { SavedNotice } from '~/components/saved-notice';
import { SettingsTabs } from '~/components/settings-tabs';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import type { action } from './actions.server';
import { LookForm } from './look-form';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'workspace.look.title' };

/** How answer pages look, seen while it is chosen. */
export default function LookPage() {
  const { t } = useTranslation();
  const { company, workspaceSlug, look } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = useFormErrors(result, 'workspace.look.errors');
  const typed = result?.ok === false ? result.entered.accent : undefined;
  return (
    <Page>
      <PageHeader title={t('workspace.look.title')} lead={t('workspace.look.lead')} />
      <SettingsTabs workspaceSlug={workspaceSlug} />
      <ErrorSummary errors={errors} />
      <LookForm
        key={JSON.stringify(look)}
        company={company}
        look={look}
        accent={typed ?? look.accent ?? ''}
        errors={errors}
      />
      <SavedNotice about="workspace.lookChanged" />
    </Page>
  );
}
