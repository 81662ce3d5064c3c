import { AnswerFrame } from './answer-frame';
import { BusyPage } from './busy-page';
import { ClosedPage } from './closed-page';
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
}

/** One address, whatever the person needs next there. */
export const AnswerPage = ({ page, errors, busyFor }: AnswerPageProps) => (
  <AnswerFrame company={page.company}>
    {busyFor === undefined ? (
      <NextPage page={page} errors={errors} />
    ) : (
      <BusyPage minutes={busyFor} />
    )}
  </AnswerFrame>
);

const NextPage = ({ page, errors }: AnswerPageProps) => (
  <>
    {page.state === 'closed' && <ClosedPage reason={page.reason} company={page.company} />}
    {page.state === 'consent' && <ConsentPage page={page} errors={errors} />}
    {page.state === 'questions' && <QuestionsPage page={page} />}
    {page.state === 'plain' && <PlainPage page={page} errors={errors} />}
  </>
);
