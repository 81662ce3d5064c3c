import { takesNumber } from '#surveys/read-text';
import type { AskedQuestion } from './asked';
import { announced, type ControlProps } from './control-props';
import { rangeFields, within } from './field-names';
import { numberBounds } from './judged-by-page';
import { unreadOf } from './unread';

/** What a phone's keyboard can do by itself; a number stays text with digits, for "7,5". */
const TYPES = [
  'date',
  'time',
  'datetime-local',
  'month',
  'week',
  'email',
  'tel',
  'url',
  'color',
  'password',
];

export function Line(props: ControlProps) {
  const { question, field } = props;
  const { inputType } = question;
  return (
    <input
      id={field}
      name={field}
      type={TYPES.includes(inputType) ? inputType : 'text'}
      inputMode={takesNumber(inputType) ? 'decimal' : undefined}
      autoComplete={(question as { autocomplete?: string }).autocomplete || undefined}
      maxLength={question.maxLength > 0 ? question.maxLength : undefined}
      placeholder={(question as { placeholder?: string }).placeholder || undefined}
      defaultValue={textOf(question)}
      className="control"
      {...numberBounds(question)}
      {...announced(props)}
    />
  );
}

export function Long(props: ControlProps) {
  const { question, field } = props;
  return (
    <textarea
      id={field}
      name={field}
      rows={4}
      maxLength={question.maxLength > 0 ? question.maxLength : undefined}
      defaultValue={textOf(question)}
      className="control"
      {...announced(props)}
    />
  );
}

export const Lines = ({ question, field, texts }: ControlProps) => (
  <div className="grid gap-3">
    {question.items.map(({ title, name, editor }, at) => (
      <div key={name} className="grid gap-1">
        <label htmlFor={within(field, at)}>{title || name}</label>
        <Line question={editor} field={within(field, at)} texts={texts} />
      </div>
    ))}
  </div>
);

/** A number between two ends; a slider of the browser's own would answer before it is asked. */
export function Range(props: ControlProps) {
  const { question, field, texts } = props;
  const bounds = `${question.min ?? 0}–${question.max ?? 100}`;
  if (question.sliderType !== 'range')
    return (
      <input
        name={field}
        inputMode="decimal"
        aria-label={`${question.processedTitle}, ${bounds}`}
        placeholder={bounds}
        defaultValue={textOf(question)}
        className="control max-w-40"
        {...announced(props)}
      />
    );
  const values = Array.isArray(question.value) ? question.value : [];
  return (
    <div className="flex flex-wrap gap-3">
      {rangeFields(field).map((name, at) => (
        <label key={name} className="grid gap-1">
          <span className="text-small text-ink-soft">{at === 0 ? texts.from : texts.to}</span>
          <input
            name={name}
            inputMode="decimal"
            placeholder={bounds}
            defaultValue={values[at]}
            className="control max-w-32"
          />
        </label>
      ))}
    </div>
  );
}

/** A place beside each; the same place twice is sorted as it is listed. */
export function Order({ question, field, texts }: ControlProps) {
  const order = Array.isArray(question.value) ? question.value : [];
  const choices = question.visibleChoices;
  return (
    <div className="grid gap-2">
      {choices.map((choice, at) => (
        <label key={String(choice.value)} className="flex items-center gap-3">
          <select
            name={within(field, at)}
            defaultValue={order.indexOf(choice.value) < 0 ? '' : order.indexOf(choice.value) + 1}
            className="control w-24"
          >
            <option value="">{texts.place}</option>
            {choices.map((one, place) => (
              <option key={String(one.value)} value={place + 1}>
                {place + 1}
              </option>
            ))}
          </select>
          <span className="min-w-0 wrap-anywhere">{choice.locText.textOrHtml}</span>
        </label>
      ))}
    </div>
  );
}

const textOf = (question: AskedQuestion): string | undefined => {
  const shown = unreadOf(question) ?? question.inputValue ?? question.value;
  return shown === undefined || shown === null ? undefined : String(shown);
};
