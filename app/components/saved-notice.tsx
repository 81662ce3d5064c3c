import { Form, Link, useActionData, useLocation, useParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Saved } from '~/domain/history/named-event';
import { beforeSaving, paths } from '~/paths';
import { Button } from './button';
import { EventSentence } from './event-sentence';
import { useSaved } from './saved-context';

type SavedNoticeProps = {
  /** The verb, or the first half of it, that is done in this place. */
  about: string;
  /** The id of the one thing this place is about, where there are several. */
  of?: string;
};

/**
 * "Saved. Undo", where the act was made. It stays in sight until the next act or until it is closed,
 * and works without scripts. The live region is there before it has anything to say.
 */
export function SavedNotice({ about, of }: SavedNoticeProps) {
  const saved = useSaved();
  // The answer to a later act of this page, a refusal for instance, has the word.
  const isOver = useActionData() !== undefined;
  const isHere = saved !== null && !isOver && isAbout(saved, about, of);
  const region = useRef<HTMLDivElement>(null);
  const wasHere = useRef(false);
  // "Close" goes with what it closes: whoever works by keyboard goes on from the same place.
  useEffect(() => {
    if (wasHere.current && !isHere) focusIfLost(region.current);
    wasHere.current = isHere;
  }, [isHere]);
  return (
    <div ref={region} role="status" tabIndex={-1}>
      {isHere && <SavedBox saved={saved} />}
    </div>
  );
}

const focusIfLost = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
};

const isAbout = ({ event }: Saved, about: string, of: string | undefined): boolean =>
  event
    ? (event.verb === about || event.verb.startsWith(`${about}.`)) &&
      (of === undefined || event.subject.id === of)
    : of === undefined;

function SavedBox({ saved }: { saved: Saved }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { kind, event, whyNot } = saved;
  const workspaceSlug = useParams().workspace ?? '';
  const back = beforeSaving(useLocation());
  const stands = `${event?.id} ${whyNot?.reason}`;
  // The button that was pressed may be gone: whoever works by keyboard goes on from here.
  useEffect(() => {
    if (stands) focusIfLost(box.current);
  }, [stands]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      className="mt-4 flex max-w-text flex-wrap items-center gap-x-4 gap-y-1 border-l-4 border-success bg-surface py-1 pl-4"
    >
      <p className="min-w-0 grow basis-48">
        <span className="font-semibold">{t(`events.saved.${kind}`)}</span>
        {event && (
          <span className="block text-small wrap-anywhere text-ink-soft">
            <EventSentence event={event} workspaceSlug={workspaceSlug} plain />
          </span>
        )}
        {whyNot && whyNot.reason !== 'never' && (
          <span className="block text-small">{sayWhyNot(whyNot, t)}</span>
        )}
      </p>
      <span className="flex items-center gap-2">
        {event && !whyNot && (
          <Form method="post" action={paths.undo(workspaceSlug, event.id)} preventScrollReset>
            <input type="hidden" name="back" value={back} />
            <Button variant="secondary" size="small">
              {t(kind === 'undone' ? 'events.redo' : 'events.undo')}
            </Button>
          </Form>
        )}
        <Link to={back} replace preventScrollReset className="text-link px-2 py-1 text-small">
          {t('events.close')}
        </Link>
      </span>
    </div>
  );
}

type Say = (key: string, values?: Record<string, unknown>) => string;

function sayWhyNot({ reason, by }: { reason: string; by?: string | null }, t: Say): string {
  if (reason !== 'changedSince') return t(`events.whyNot.${reason}`);
  return by ? t('events.whyNot.changedSince', { name: by }) : t('events.whyNot.changedSinceAlone');
}
