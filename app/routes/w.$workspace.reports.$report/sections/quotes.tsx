import { useTranslation } from 'react-i18next';
import type { Quote, Segment } from '~/analysis/report';
import { useReport } from '../report-context';

/** The members themselves, word for word, each with the question and the grade of who said it. */
export function Quotes({ segment }: { segment: Segment }) {
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
export function QuoteList({ quotes, title }: { quotes: Quote[]; title: string }) {
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

function PlainQuotes({ quotes }: { quotes: Quote[] }) {
  const { t } = useTranslation();
  const { view } = useReport();
  return (
    <ul className="grid gap-4">
      {quotes.map(({ question, text, customerId }) => (
        <li key={`${question}-${customerId}`}>
          <figure className="max-w-text border-l-4 border-grade-a pl-4">
            <blockquote>{t('reports.say.answer', { answer: text })}</blockquote>
            <figcaption className="mt-1 text-small text-ink-soft">
              {question}
              {view.quotedGrades[customerId] &&
                ` · ${t('reports.profile.quoteBy', { grade: view.quotedGrades[customerId] })}`}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
