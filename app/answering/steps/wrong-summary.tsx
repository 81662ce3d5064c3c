import type { AskedQuestion } from './asked';
import { askedWithin } from './asked-within';
import { type ControlTexts, wrongWords } from './control-props';

interface WrongSummaryProps {
  asked: AskedQuestion[];
  fieldOf: (question: AskedQuestion) => string;
  texts: ControlTexts & { wrongCount: (count: number) => string };
}

/** Above a step of several questions: what is not right, each line a way to its field. */
export function WrongSummary({ asked, fieldOf, texts }: WrongSummaryProps) {
  const wrong = asked
    .flatMap((question) => [...askedWithin(question, fieldOf(question))])
    .filter(([{ errors }]) => errors.length > 0);
  if (wrong.length === 0) return null;
  return (
    <div
      data-summary
      role="alert"
      tabIndex={-1}
      className="rounded-small border-2 border-danger bg-surface p-4"
    >
      <p className="mb-2 font-semibold">{texts.wrongCount(wrong.length)}</p>
      <ul className="grid gap-1">
        {wrong.map(([question, field]) => (
          <li key={field}>
            <a href={`#${field}`} className="font-semibold text-danger underline wrap-anywhere">
              {question.processedTitle}: {wrongWords(question, texts)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
