import { useTranslation } from 'react-i18next';
import { keyedQuotes } from '~/domain/reports/parts/keyed-quotes';
import type { ShownQuote, ShownSegment } from '~/domain/reports/shown-report';

/** The members themselves, word for word, each with the question and the grade of who said it. */
export function Quotes({ segment }: { segment: ShownSegment }) {
  const { t } = useTranslation();
  if (segment.quotes.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h4 className="font-semibold">{t('reports.profile.quotes')}</h4>
      <PlainQuotes quotes={segment.quotes} />
    </div>
  );
}

/** Folded away under the sentence they belong to; a reader opens those she wants to hear. */
export function QuoteList({ quotes, title }: { quotes: ShownQuote[]; title: string }) {
  if (quotes.length === 0) return null;
  return (
    <details>
      <summary className="w-fit text-small text-accent">{title}</summary>
      <div className="mt-2">
        <PlainQuotes quotes={quotes} />
      </div>
    </details>
  );
}

function PlainQuotes({ quotes }: { quotes: ShownQuote[] }) {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-4">
      {keyedQuotes(quotes).map(({ key, question, text, grade, withdrawn }) => (
        <li key={key}>
          <figure className="max-w-text border-l-4 border-grade-a pl-4">
            {withdrawn ? (
              <p className="text-ink-soft">{t('reports.say.withdrawn')}</p>
            ) : (
              <blockquote>{t('reports.say.answer', { answer: text })}</blockquote>
            )}
            <figcaption className="mt-1 text-small text-ink-soft">
              {question}
              {grade && ` · ${t('reports.profile.quoteBy', { grade })}`}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
