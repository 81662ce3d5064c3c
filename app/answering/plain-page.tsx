import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { ErrorSummary } from '~/components/error-summary';
import type { AnswerPageData } from './load-answer-page.server';
import { fieldName } from './plain-answers';
import { PlainField } from './plain-field';
import type { WordedError } from './word-errors';

interface PlainPageProps {
  page: Extract<AnswerPageData, { state: 'plain' }>;
  errors: WordedError[];
}

/** All questions in one form of the browser's own: for phones without scripts. */
export function PlainPage({ page, errors }: PlainPageProps) {
  const { t } = useTranslation();
  const listed = Object.fromEntries(errors.map(({ key, message }) => [fieldName(key), message]));
  return (
    <>
      <h1 className="text-title">{page.title}</h1>
      <p className="mt-2 text-ink-soft">{t('answering.plainLead')}</p>
      <form method="post" action={`${page.path}?view=plain`} className="mt-6 grid gap-8">
        <ErrorSummary errors={listed} />
        <input type="hidden" name="intent" value="answer" />
        {page.questions.map((question) => (
          <PlainField
            key={question.key}
            question={question}
            answer={page.answers[question.key]}
            words={page.answers[`${question.key}-Comment`]}
            error={listed[fieldName(question.key)]}
          />
        ))}
        <div>
          <Button>{t('answering.finish')}</Button>
        </div>
      </form>
    </>
  );
}
