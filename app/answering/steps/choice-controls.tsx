import { askingForWords, choicesOf, kindOf } from './asked';
import { announced, type ControlProps } from './control-props';
import { within, wordsField } from './field-names';

/** One or several of a list, each line a target for a thumb. */
export function Choices({ question, field, texts }: ControlProps) {
  const type = kindOf(question) === 'many' ? 'checkbox' : 'radio';
  const picked = pickedOf(question);
  const isScale = question.getType() === 'rating';
  return (
    <div
      data-choices
      className={
        isScale ? 'grid grid-cols-[repeat(auto-fill,minmax(4.25rem,1fr))] gap-2' : 'grid gap-2'
      }
    >
      {isScale && <Ends question={question} />}
      {choicesOf(question).map(({ value, text }) => (
        <label
          key={String(value)}
          className="flex min-h-11 cursor-pointer items-start gap-3 rounded-base border border-line bg-surface px-3 py-2.5 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type={type}
            name={field}
            value={String(value)}
            defaultChecked={picked.includes(String(value))}
            data-alone={standsAlone(question, value) || undefined}
            data-other-choice={isOther(question, value) || undefined}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0 wrap-anywhere">{text}</span>
        </label>
      ))}
      <Words question={question} field={field} texts={texts} />
    </div>
  );
}

/** What the first and the last step of a scale mean. */
function Ends({ question }: Pick<ControlProps, 'question'>) {
  const { minRateDescription: low, maxRateDescription: high } = question as unknown as Record<
    string,
    string | undefined
  >;
  if (!low && !high) return null;
  const rates = choicesOf(question);
  const said = [
    [rates[0]?.text, low],
    [rates.at(-1)?.text, high],
  ].flatMap(([rate, words]) => (words ? `${rate} – ${words}` : []));
  return <p className="col-span-full text-small text-ink-soft">{said.join(' · ')}</p>;
}

export function Select(props: ControlProps) {
  const { question, field, texts } = props;
  const [picked = ''] = pickedOf(question);
  return (
    <>
      <select
        id={field}
        name={field}
        defaultValue={picked}
        className="control"
        {...announced(props)}
      >
        <option value="">{texts.choose}</option>
        {choicesOf(question).map(({ value, text }) => (
          <option key={String(value)} value={String(value)}>
            {text}
          </option>
        ))}
      </select>
      <Words {...props} />
    </>
  );
}

/** Beside "other", and beside choices that ask for words of their own. */
function Words({ question, field, texts }: ControlProps) {
  const takesOther = (question as { showOtherItem?: boolean }).showOtherItem === true;
  return (
    <>
      {takesOther && (
        <label data-other-box className="mt-1 grid gap-1">
          <span className="text-small text-ink-soft">{texts.otherWords}</span>
          <input
            name={wordsField(field)}
            data-other-words
            defaultValue={question.isOtherSelected ? question.otherValue : ''}
            className="control"
          />
        </label>
      )}
      {askingForWords(question).map(([at, choice]) => (
        <label key={at} className="mt-1 grid gap-1">
          <span className="text-small text-ink-soft">
            {choice.locText.textOrHtml}: {texts.words}
          </span>
          <input
            name={within(field, 'words', at)}
            defaultValue={question.getCommentValue(choice)}
            className="control"
          />
        </label>
      ))}
    </>
  );
}

const isOther = (question: ControlProps['question'], value: unknown): boolean =>
  question.otherItem?.value === value;

/** "None", "no answer": beside it there is nothing. */
const standsAlone = (question: ControlProps['question'], value: unknown): boolean =>
  question.getType() === 'checkbox' &&
  [question.noneItem, question.refuseItem, question.dontKnowItem].some(
    (item) => item?.value === value,
  );

function pickedOf(question: ControlProps['question']): string[] {
  const value = question.visibleChoices ? question.renderedValue : question.value;
  return [value ?? []].flat().map(String);
}
