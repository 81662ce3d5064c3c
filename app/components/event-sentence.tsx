import { useTranslation } from 'react-i18next';
import type { NamedEvent } from '~/domain/history/named-event';
import { pageOf, sayEvent } from './say-event';
import { TextLink } from './text-link';

type EventSentenceProps = {
  event: NamedEvent;
  /** The workspace's slug. */
  workspaceSlug: string;
  /** Several like it in a row. */
  count?: number;
  /** Without a link to what it is about: the reader is there. */
  plain?: boolean;
};

/** "Anna gave Ivanov the grade A1", with a link to Ivanov. */
export function EventSentence({ event, workspaceSlug, count, plain = false }: EventSentenceProps) {
  const { t } = useTranslation();
  const { start, subject, end } = sayEvent(event, t, count);
  const page = plain ? null : pageOf(event, workspaceSlug);
  return (
    <>
      {start}
      {page && subject ? <TextLink to={page}>{subject}</TextLink> : subject}
      {end}
    </>
  );
}
