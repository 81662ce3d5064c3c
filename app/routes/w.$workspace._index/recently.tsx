import { useTranslation } from 'react-i18next';
import { EventList } from '~/components/event-list';
import { TextLink } from '~/components/text-link';
import type { Gathered } from '~/domain/history/gather';
import { paths } from '~/paths';

/** The last few things that happened, and the way to all of them. */
export function Recently({ items, slug }: { items: Gathered[]; slug: string }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="recently" className="grid gap-2">
      <h2 id="recently" className="text-large">
        {t('events.recently')}
      </h2>
      <EventList items={items} w={slug} />
      <p>
        <TextLink to={paths.history(slug)}>{t('events.all')}</TextLink>
      </p>
    </section>
  );
}
