import { useTranslation } from 'react-i18next';
import { EventList } from '~/components/event-list';
import { TextLink } from '~/components/text-link';
import type { Gathered } from '~/domain/history/gather';
import { paths } from '~/paths';

/** The last few things that happened, and the way to all of them; before that, what will stand here. */
export function Recently({ items, workspaceSlug }: { items: Gathered[]; workspaceSlug: string }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="recently" className="grid gap-2">
      <h2 id="recently" className="text-large">
        {t('events.recently')}
      </h2>
      {items.length === 0 ? (
        <p className="max-w-text text-ink-soft">{t('events.empty')}</p>
      ) : (
        <>
          <EventList items={items} workspaceSlug={workspaceSlug} />
          <p>
            <TextLink to={paths.history(workspaceSlug)}>{t('events.all')}</TextLink>
          </p>
        </>
      )}
    </section>
  );
}
