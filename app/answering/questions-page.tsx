import { UNSAFE_RemixContext as RemixContext } from '@remix-run/react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useNonce } from '~/server/nonce';
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
          <a className="text-link" href={page.plainPath}>
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

/** Where the script lives whose only work is to take the page over: see routes/answering-script. */
const SCRIPT = 'routes/answering-script';

/** The one script of a bare page; no router, no dictionary, no framework's data travel with it. */
function AnsweringScript() {
  const address = useContext(RemixContext)?.manifest.routes[SCRIPT]?.module;
  const start = `import(${JSON.stringify(address)}).then((script) => script.handle.takeOver())`;
  return (
    <script
      type="module"
      nonce={useNonce()}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: start }}
    />
  );
}
