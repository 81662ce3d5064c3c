import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireUser } from '~/auth/guards.server';
import { EmptyState } from '~/components/empty-state';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { SignOutButton } from '~/components/sign-out-button';
import { TextLink } from '~/components/text-link';
import { database } from '~/db.server';
import { createWorkspace } from '~/domain/workspaces/create-workspace.server';
import { currencies, homeCurrency } from '~/domain/workspaces/currency';
import { listWorkspacesOf } from '~/domain/workspaces/members.server';
import { readForm } from '~/forms/read-form.server';
import { requestLocale } from '~/i18n/i18n.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { CreateWorkspace } from './create-workspace';
import { CreateWorkspaceForm } from './create-workspace-form';
import { newWorkspace } from './new-workspace';
import { WorkspaceTable } from './workspace-table';

export const handle: PageHandle = { title: 'workspace.list.title' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireUser(request);
  const workspaces = await listWorkspacesOf(database(), user.id);
  const currency = homeCurrency[requestLocale(request)];
  return { workspaces, currencies, currency };
}

export async function action({ request }: ActionFunctionArgs) {
  const user = await requireUser(request);
  const read = await readForm(request, newWorkspace);
  if (!read.ok) return data(read, { status: 400 });
  const created = await createWorkspace(database(), { ...read.value, founderId: user.id });
  return redirect(paths.workspace(created.slug));
}

export default function Workspaces() {
  const { workspaces, currencies, currency } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>();
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
            wrong={problems?.errors ?? {}}
          />
        </CreateWorkspace>
      </Page>
    </PublicFrame>
  );
}
