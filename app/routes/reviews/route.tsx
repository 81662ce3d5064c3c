import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { OnClockOf } from '~/components/on-clock-of';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { SignOutButton } from '~/components/sign-out-button';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import type { loader } from './page.server';
import { WorkspaceCard } from './workspace-card';

export { loader } from './page.server';

export const handle: PageHandle = { title: 'reviews.title' };

/** Everything a tracker looks after, and what to talk about next. */
export default function Reviews() {
  const { t } = useTranslation();
  const { entries } = useLoaderData<typeof loader>();
  return (
    <PublicFrame action={<SignOutButton />}>
      <Page>
        <PageHeader title={t('reviews.title')} lead={t('reviews.lead')} />
        {entries.length === 0 && (
          <EmptyState
            title={t('reviews.emptyTitle')}
            action={
              <LinkButton to={paths.workspaces()} variant="secondary">
                {t('reviews.emptyAction')}
              </LinkButton>
            }
          >
            {t('reviews.emptyText')}
          </EmptyState>
        )}
        {entries.map((entry) => (
          <OnClockOf key={entry.workspace.id} workspace={entry.workspace}>
            <WorkspaceCard entry={entry} />
          </OnClockOf>
        ))}
      </Page>
    </PublicFrame>
  );
}
