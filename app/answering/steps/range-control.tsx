import controls from '#control-scripts?url';
import type { AskedQuestion } from './asked';
import { announced, type ControlProps } from './control-props';
import { rangeFields } from './field-names';
import { endsOf } from './range-ends';
import { textOf } from './text-controls';
import { unreadOf } from './unread';

/**
 * A number between two ends. What is posted is the number: a slider always stands somewhere, and would answer
 * before anybody has touched it. It has no name and moves the number, where scripts run.
 */
export function Range(props: ControlProps) {
  const { question, field, texts } = props;
  const { min, max } = endsOf(question);
  return (
    <div data-script={controls} className="grid gap-3">
      <p className="text-small text-ink-soft">{texts.between(min, max)}</p>
      {question.sliderType === 'range' ? (
        rangeFields(field).map((own, at) => (
          <Handle
            key={own}
            {...props}
            own={own}
            word={at === 0 ? texts.from : texts.to}
            value={unreadOf(question, at) ?? boundAt(question, at)}
          />
        ))
      ) : (
        <Handle {...props} own={field} value={textOf(question)} />
      )}
    </div>
  );
}

interface HandleProps extends ControlProps {
  /** Of this number. */
  own: string;
  word?: string;
  value: string | undefined;
}

function Handle({ question, field, texts, own, word, value }: HandleProps) {
  const { min, max, step } = endsOf(question);
  const name = [question.processedTitle, word].filter(Boolean).join(': ');
  return (
    <div className="grid gap-1">
      {word && <span className="text-small text-ink-soft">{word}</span>}
      <div className="flex items-start gap-4">
        <span data-needs-controls className="grid min-w-0 grow">
          <input
            type="range"
            data-aid={own}
            data-unset={texts.unset}
            {...{ min, max, step }}
            defaultValue={value ?? (min + max) / 2}
            aria-label={name}
            className="slider"
          />
          <Marks question={question} />
        </span>
        <input
          id={own === field ? `${field}-number` : own}
          name={own}
          inputMode={min < 0 ? undefined : 'decimal'}
          aria-label={`${name}, ${min}–${max}`}
          defaultValue={value}
          className="control w-24 shrink-0 text-center"
          {...announced({ question, field })}
        />
      </div>
    </div>
  );
}

/** Few steps are marked one by one, many at their ends. */
function Marks({ question }: Pick<ControlProps, 'question'>) {
  const marks = marksOf(question);
  return (
    <span aria-hidden="true" className="flex justify-between gap-2 px-1 text-small text-ink-soft">
      {marks.map((mark) => (
        <span key={mark} className="wrap-anywhere">
          {mark}
        </span>
      ))}
    </span>
  );
}

const MOST_MARKS = 11;
const MOST_LETTERS = 40;

function marksOf(question: AskedQuestion): string[] {
  const { min, max, step } = endsOf(question);
  const own = question.customLabels ?? [];
  const words = own.map(({ text, value }) => text || String(value));
  const gap = (max - min) / (own.length - 1);
  const isEven = own.every(({ value }, at) => value === min + at * gap);
  const isShort = words.join('').length <= MOST_LETTERS && words.length <= MOST_MARKS;
  if (words.length > 1) return isEven && isShort ? words : [words[0]!, words.at(-1)!];
  const count = Math.floor((max - min) / step) + 1;
  if (count > MOST_MARKS) return [String(min), String(max)];
  return Array.from({ length: count }, (_, at) => String(Number((min + at * step).toFixed(6))));
}

const boundAt = (question: AskedQuestion, at: number): string | undefined =>
  Array.isArray(question.value) ? question.value[at] : undefined;
