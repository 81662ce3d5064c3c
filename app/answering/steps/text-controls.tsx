import type { ReactNode } from 'react';
import controls from '#control-scripts?url';
import { TEXT_LIMITS } from '#surveys/read-answer-parts';
import type { AskedQuestion } from './asked';
import { announced, type ControlProps } from './control-props';
import { within } from './field-names';
import { lineKind } from './line-kinds';
import { SaidErrors } from './said-errors';
import { emptyMaskOf } from './type-through-mask';
import { unreadOf } from './unread';

export function Line(props: ControlProps) {
  const { question, field } = props;
  const offered = question.dataList ?? [];
  const line = (
    <input
      id={field}
      name={field}
      defaultValue={textOf(question)}
      className="control"
      {...lineKind(question)}
      {...(offered.length > 0 && { list: `${field}-list` })}
      {...limited(props, TEXT_LIMITS.text)}
    />
  );
  return (
    <>
      {question.inputType === 'color' ? <WithColours {...props}>{line}</WithColours> : line}
      {offered.length > 0 && (
        <datalist id={`${field}-list`}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <Counter {...props} />
    </>
  );
}

/** What helps to choose one has no name: the text is the answer. */
const WithColours = ({ question, field, children }: ControlProps & { children: ReactNode }) => (
  <div data-script={controls} className="flex gap-3">
    {children}
    <input
      type="color"
      data-aid={field}
      defaultValue={textOf(question) || '#808080'}
      aria-label={question.processedTitle}
      className="h-11 w-16 shrink-0"
    />
  </div>
);

export function Long(props: ControlProps) {
  const { question, field } = props;
  return (
    <>
      <textarea
        id={field}
        name={field}
        rows={4}
        placeholder={question.placeholder || undefined}
        defaultValue={textOf(question)}
        className="control"
        {...limited(props, TEXT_LIMITS.comment)}
      />
      <Counter {...props} />
    </>
  );
}

export const Lines = ({ question, field, texts }: ControlProps) => (
  <div className="grid gap-3">
    {question.items.map(({ title, name, editor }, at) => {
      const own = within(field, at);
      return (
        <div key={name} className="grid gap-1">
          <label htmlFor={own} className="wrap-anywhere">
            {title || name}
            {editor.isRequired && <span aria-hidden="true"> *</span>}
          </label>
          <SaidErrors question={editor} field={own} texts={texts} />
          <Line question={editor} field={own} texts={texts} />
        </div>
      );
    })}
  </div>
);

/** Nothing is cut off under anybody's hands: what is too long is said, and can be shortened. */
function limited(props: ControlProps, most: number) {
  const { maxLength } = props.question;
  const { 'aria-describedby': described, ...said } = announced(props);
  const isCounted = maxLength > 0;
  return {
    ...said,
    'aria-describedby': isCounted ? `${described} ${props.field}-limit` : described,
    'data-limit': isCounted ? maxLength : most,
  };
}

/** How much fits; a script counts along. */
function Counter({ question, field, texts }: ControlProps) {
  const { maxLength } = question;
  if (!(maxLength > 0)) return null;
  return (
    <div data-script={controls} data-counts={field} data-texts={JSON.stringify(texts.counter)}>
      <p id={`${field}-limit`} data-said className="text-small text-ink-soft">
        {texts.atMost(maxLength)}
      </p>
      <p data-aloud role="status" className="sr-only" />
    </div>
  );
}

export const textOf = (question: AskedQuestion): string | undefined => {
  const shown = unreadOf(question) ?? question.inputValue ?? question.value;
  return shown === undefined || shown === null || shown === emptyMaskOf(question)
    ? undefined
    : String(shown);
};
