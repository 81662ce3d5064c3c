import { useTranslation } from 'react-i18next';
import { AnsweringScript } from './answering-script';
import type { AnswerPageData } from './load-answer-page.server';

/** HTML from the cache of the server; the script finds it by its id and takes it over. */
export function QuestionsPage({ page }: { page: Extract<AnswerPageData, { state: 'questions' }> }) {
  const { t } = useTranslation();
  // "<" written so that no text of a survey can end the script element.
  const settings = JSON.stringify(page.island).replaceAll('<', '\\u003c');
  return (
    <>
      <h1 className="sr-only">{t('answering.questions')}</h1>
      <noscript>
        <p>
          {t('answering.noScript')}{' '}
          <a className="text-link" href={`${page.path}?view=plain`}>
            {t('answering.plainLink')}
          </a>
        </p>
      </noscript>
      <div id="survey" className="survey-island" dangerouslySetInnerHTML={{ __html: page.html }} />
      <p id="answer-status" role="status" className="mt-6 min-h-6 text-small text-ink-soft" />
      <script
        id="survey-settings"
        type="application/json"
        dangerouslySetInnerHTML={{ __html: settings }}
      />
      <AnsweringScript />
    </>
  );
}
