import { useTranslation } from 'react-i18next';
import type { Segment } from '~/analysis/report';
import { useReport } from '../report-context';

/** The members themselves, word for word, each with the question and the grade of who said it. */
export function Quotes({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { view } = useReport();
  if (segment.quotes.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h4 className="font-semibold">{t('reports.profile.quotes')}</h4>
      <ul className="grid gap-4">
        {segment.quotes.map(({ question, text, customerId }) => (
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
    </div>
  );
}
