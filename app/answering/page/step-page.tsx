import { Notice } from '~/components/notice';
import type { AnswerLanguage } from '../answer-language.server';
import { ours, theirs } from './spoken-on';
import { useStepMessages } from './step-messages';

interface StepPageProps {
  title: string;
  language: AnswerLanguage;
  /** Finds what this device has kept of it. */
  responseId: string;
  html: string;
  /** What the address should read, where it holds more than it need. */
  cleanAddress: string | null;
  /** The survey has ended, and she may go on: until when. */
  graceWords: string | null;
}

/** A step at a time in forms of the browser's own; the script, where there is one, makes it smooth. */
export function StepPage({ language, ...step }: StepPageProps) {
  const { title, responseId, html, cleanAddress, graceWords } = step;
  const texts = useStepMessages();
  return (
    <>
      <h1 {...theirs(language)} className="text-base font-semibold text-ink-soft wrap-anywhere">
        {title}
      </h1>
      {graceWords && (
        <div {...ours(language)} className="mt-4">
          <Notice>{graceWords}</Notice>
        </div>
      )}
      <div
        id="steps"
        {...theirs(language)}
        className="mt-6"
        data-key={responseId}
        data-address={cleanAddress ?? undefined}
        data-texts={JSON.stringify(texts)}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <p
        id="answer-status"
        role="status"
        {...ours(language)}
        className="mt-6 min-h-6 text-small text-ink-soft"
      />
    </>
  );
}
