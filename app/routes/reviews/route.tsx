import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireUser } from '~/auth/guards.server';
import { EmptyState } from '~/components/empty-state';
import { LinkButton } from '~/components/link-button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PublicFrame } from '~/components/public-frame';
import { SignOutButton } from '~/components/sign-out-button';
import { database } from '~/db.server';
import { requestLocale } from '~/i18n/i18n.server';
import type { PageHandle } from '~/page-title';
import { paths } from '~/paths';
import { findPortfolioPage } from './portfolio-page.server';
import { WorkspaceCard } from './workspace-card';

export const handle: PageHandle = { title: 'reviews.title' };

export async function loader({ request }: LoaderFunctionArgs) {
  const user = await requireUser(request);
  return { entries: await findPortfolioPage(database(), user.id, requestLocale(request)) };
}

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
          <WorkspaceCard key={entry.workspace.id} entry={entry} />
        ))}
      </Page>
    </PublicFrame>
  );
}
