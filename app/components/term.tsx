import type { HTMLAttributes } from 'react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

type TermProps = {
  /** The word as it stands in the sentence. */
  word: string;
  /** Its meaning in one line. */
  children: ReactNode;
};

/**
 * A word of the trade with its meaning behind a "?". A press opens it, so it works on a phone, by
 * keyboard and without scripts.
 */
export function Term({ word, children }: TermProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <span className="whitespace-nowrap">
      {word}
      <button
        type="button"
        aria-label={t('common.explain', { term: word })}
        className="ml-1 inline-flex size-6 items-center justify-center rounded-full align-middle text-small font-semibold text-ink-soft hover:bg-sunken hover:text-ink"
        {...popoverTrigger(id)}
      >
        <span className="flex size-4.5 items-center justify-center rounded-full border border-line-strong leading-none">
          ?
        </span>
      </button>
      <span
        id={id}
        className="popover-note max-w-sm rounded-base border border-line bg-surface p-4 text-small font-normal whitespace-normal text-ink shadow-raised"
        {...popoverBox}
      >
        <strong>{word}</strong>: {children}
      </span>
    </span>
  );
}

// React 18 has no types for the browser's own popovers yet, but passes their attributes on.
const popoverTrigger = (id: string) => ({ popovertarget: id }) as HTMLAttributes<HTMLButtonElement>;

const popoverBox = { popover: 'auto' } as HTMLAttributes<HTMLElement>;
