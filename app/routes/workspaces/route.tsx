import { useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '~/components/card';
import { EmptyState } from '~/components/empty-state';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { SignOutButton } from '~/components/sign-out-button';
import { TextLink } from '~/components/text-link';
import { useFormErrors } from '~/forms/use-form-errors';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { action } from './actions.server';
import { CreateWorkspaceForm } from './create-workspace-form';
import type { loader } from './page.server';
import { WorkspaceTable } from './workspace-table';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle: PageHandle = { title: 'workspace.list.title' };

export default function Workspaces() {
  const { workspaces, currencies, currency } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
  const errors = useFormErrors(problems, 'workspace.list.errors');
  const { t } = useTranslation();
  const judges = workspaces.some((workspace) => workspace.role === 'tracker');
  return (
    <PublicFrame action={<SignOutButton />}>
      <Page>
        <PageHeader title={t('workspace.list.title')} lead={t('workspace.list.lead')} />
        {judges && (
          <p>
            <TextLink to={paths.reviews()}>{t('workspace.nav.reviews')}</TextLink>
          </p>
        )}
        {workspaces.length > 0 ? (
          <WorkspaceTable workspaces={workspaces} />
        ) : (
          <EmptyState title={t('workspace.list.emptyTitle')}>
            <p>{t('workspace.list.empty')}</p>
          </EmptyState>
        )}
        <CreateWorkspace first={workspaces.length === 0} open={problems !== undefined}>
          <CreateWorkspaceForm
            currencies={currencies}
            entered={{ currency, ...problems?.entered }}
            errors={errors}
          />
        </CreateWorkspace>
      </Page>
    </PublicFrame>
  );
}

type CreateWorkspaceProps = {
  first: boolean;
  /** The form came back with something to mend. */
  open: boolean;
  children: ReactNode;
};

/** The first workspace is the page's one job; a further one waits behind a line. */
function CreateWorkspace({ first, open, children }: CreateWorkspaceProps) {
  const { t } = useTranslation();
  const title = t('workspace.list.createTitle');
  if (first) return <Card title={title}>{children}</Card>;
  return (
    <details open={open}>
      <summary className="text-link inline-block py-1 font-semibold">{title}</summary>
      <div className="mt-4">
        <Card>{children}</Card>
      </div>
    </details>
  );
}
