import { useTranslation } from 'react-i18next';
import type { DiffPart } from '~/domain/offers/word-diff';

type DiffTextProps = {
  title: string;
  parts: DiffPart[];
  /** The older text is shown without what was added, the newer without what was removed. */
  without: Exclude<DiffPart['kind'], 'same'>;
};

/** One of two versions. Changes are marked by line, colour and, for a screen reader, by words. */
export function DiffText({ title, parts, without }: DiffTextProps) {
  // A part has no name of its own; its place in this fixed text is one.
  const placed = parts.map((part, place) => ({ ...part, place }));
  return (
    <section aria-label={title} className="rounded-small border border-line p-4">
      <h3 className="mb-2 text-small font-semibold text-ink-soft">{title}</h3>
      <p className="break-words whitespace-pre-wrap">
        {placed
          .filter(({ kind }) => kind !== without)
          .map((part) => (
            <Part key={part.place} part={part} />
          ))}
      </p>
    </section>
  );
}

function Part({ part: { kind, text } }: { part: DiffPart }) {
  const { t } = useTranslation();
  if (kind === 'added') {
    return (
      <ins className="bg-success-soft decoration-success">
        <span className="sr-only">{t('offers.page.wasAdded')} </span>
        {text}
        <span className="sr-only"> ({t('offers.page.end')})</span>
      </ins>
    );
  }
  if (kind === 'removed') {
    return (
      <del className="bg-danger-soft decoration-danger">
        <span className="sr-only">{t('offers.page.wasRemoved')} </span>
        {text}
        <span className="sr-only"> ({t('offers.page.end')})</span>
      </del>
    );
  }
  return <>{text}</>;
}
