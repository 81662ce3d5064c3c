import { useTranslation } from 'react-i18next';
import type { Closed } from '~/domain/surveys/survey';
import { AnswerFrame } from './answer-frame';
import { ConsentPage } from './consent-page';
import type { AnswerPageData } from './load-answer-page.server';
import { PlainPage } from './plain-page';
import { QuestionsPage } from './questions-page';
import type { WordedError } from './word-errors';

interface AnswerPageProps {
  page: AnswerPageData;
  errors: WordedError[];
  /** Minutes, where too many came at once. */
  busyFor?: number;
  /** A step that was sent without scripts, drawn again. */
  html?: string;
}

/** One address, whatever the person needs next there. */
export const AnswerPage = ({ page, errors, busyFor, html }: AnswerPageProps) => (
  <AnswerFrame company={page.company}>
    {busyFor === undefined ? (
      <NextPage page={page} errors={errors} html={html} />
    ) : (
      <BusyPage minutes={busyFor} />
    )}
  </AnswerFrame>
);

const NextPage = ({ page, errors, html }: AnswerPageProps) => (
  <>
    {page.state === 'closed' && <ClosedPage reason={page.reason} company={page.company} />}
    {page.state === 'consent' && <ConsentPage page={page} errors={errors} />}
    {page.state === 'questions' && <QuestionsPage page={page} />}
    {page.state === 'plain' && <PlainPage page={page} errors={errors} html={html} />}
  </>
);

/** Too many at once: nothing is wrong with the visitor, and it says when to come back. */
function BusyPage({ minutes }: { minutes: number }) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-title">{t('answering.busy.title')}</h1>
      <p className="mt-4">{t('answering.busy.text', { count: minutes })}</p>
    </>
  );
}

function ClosedPage(props: { reason: Closed | 'withdrawn'; company: string }) {
  const { t } = useTranslation();
  const { reason, company } = props;
  return (
    <>
      <h1 className="text-title">{t(`answering.closed.${reason}.title`)}</h1>
      <p className="mt-4">{t(`answering.closed.${reason}.text`, { company })}</p>
    </>
  );
}
