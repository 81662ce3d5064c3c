import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/components/empty-state';
import { EventList } from '~/components/event-list';
import { LinkButton } from '~/components/link-button';
import { ActionRow, Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { Filters } from './filters';
import type { loader } from './page.server';

export { loader } from './page.server';

export const handle = { title: 'events.title' };

export default function History() {
  const { t } = useTranslation();
  const { workspaceSlug, items, next, isFirst, members, chosen } = useLoaderData<typeof loader>();
  const isNarrowed = chosen.kind !== '' || chosen.person !== '';
  const kept = Object.entries(chosen).filter(([, value]) => value !== '');
  const address = (more: Record<string, string>) =>
    `?${new URLSearchParams({ ...Object.fromEntries(kept), ...more })}`;
  return (
    <Page>
      <PageHeader title={t('events.title')} lead={t('events.lead')} />
      {(items.length > 0 || isNarrowed) && <Filters members={members} chosen={chosen} />}
      {items.length > 0 && <EventList items={items} workspaceSlug={workspaceSlug} />}
      {items.length === 0 && isNarrowed && <p role="status">{t('events.nothingFound')}</p>}
      {items.length === 0 && !isNarrowed && (
        <EmptyState title={t('events.emptyTitle')} example={t('events.example')}>
          {t('events.empty')}
        </EmptyState>
      )}
      <ActionRow>
        {!isFirst && (
          <LinkButton to={address({})} variant="quiet" size="small">
            {t('events.newest')}
          </LinkButton>
        )}
        {next && (
          <LinkButton to={address({ before: next })} variant="secondary" size="small">
            {t('events.older')}
          </LinkButton>
        )}
      </ActionRow>
    </Page>
  );
}
