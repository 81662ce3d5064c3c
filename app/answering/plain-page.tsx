import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/components/error-summary';
import type { AnswerPageData } from './load-answer-page.server';
import type { WordedError } from './word-errors';

interface PlainPageProps {
  page: Extract<AnswerPageData, { state: 'plain' }>;
  errors: WordedError[];
  /** The step as it was sent, with what is not right. */
  html?: string;
}

/** A step at a time in forms of the browser's own: for phones without scripts. */
export function PlainPage({ page, errors, html = page.html }: PlainPageProps) {
  const { t } = useTranslation();
  const listed = Object.fromEntries(errors.map(({ key, message }) => [key, message]));
  return (
    <>
      <h1 className="text-base font-semibold text-ink-soft">{page.title}</h1>
      <div className="mt-6 grid gap-6">
        <ErrorSummary errors={listed} />
        <div dangerouslySetInnerHTML={{ __html: html }} />
        <p className="text-small text-ink-soft">{t('answering.plainLead')}</p>
      </div>
    </>
  );
}
