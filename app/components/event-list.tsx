import { useTranslation } from 'react-i18next';
import type { Gathered } from '~/domain/history/gather';
import { Badge } from './badge';
import { DateText } from './date-text';
import { EventSentence } from './event-sentence';

type EventListProps = {
  items: Gathered[];
  /** The workspace's slug. */
  workspaceSlug: string;
  /** All about the thing of this page: no links to it. */
  plain?: boolean;
};

/** What happened, a sentence a line, the newest first. */
export function EventList({ items, workspaceSlug, plain }: EventListProps) {
  const { t } = useTranslation();
  return (
    <ol className="grid max-w-text">
      {items.map(({ event, count }) => (
        <li
          key={event.id}
          className="grid gap-x-6 border-line py-2 not-first:border-t sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <span className="min-w-0 wrap-anywhere">
            <EventSentence
              event={event}
              workspaceSlug={workspaceSlug}
              count={count}
              plain={plain}
            />{' '}
            {event.isUndone && <Badge>{t('events.isUndone')}</Badge>}
            {event.undoes && <Badge>{t('events.isUndo')}</Badge>}
          </span>
          <span className="text-small text-ink-soft tabular-nums">
            <DateText at={event.at} time />
          </span>
        </li>
      ))}
    </ol>
  );
}
