import type { Offered } from '#surveys/question-types/control';
import { askingForWords, choicesOf, kindOf } from './asked';
import { announced, type ControlProps } from './control-props';
import { within, wordsField } from './field-names';
import { Picture } from './picture';

/** Columns as wide as what stands in them needs. */
const COLUMNS = {
  list: '',
  scale: 'grid-cols-[repeat(auto-fill,minmax(4.25rem,1fr))]',
  pictures: 'grid-cols-[repeat(auto-fill,minmax(8rem,1fr))]',
};

/** One or several of a list, each line a target for a thumb. */
export function Choices(props: ControlProps) {
  const { question } = props;
  const all = choicesOf(question);
  const isScale = question.getType() === 'rating';
  const isPictured = all.some(({ picture }) => picture);
  const columns = COLUMNS[isScale ? 'scale' : isPictured ? 'pictures' : 'list'];
  return (
    <>
      <Picture link={question.imageLink} words={question.processedTitle} />
      <div data-choices className={`grid gap-2 ${columns}`}>
        {isScale && <Ends question={question} />}
        {all.map((choice) => (
          <ChoiceLine key={String(choice.value)} {...props} choice={choice} />
        ))}
        <Words {...props} />
      </div>
    </>
  );
}

/** Its words name it; the picture beside them says nothing else to who does not see it. */
function ChoiceLine({ question, field, choice }: ControlProps & { choice: Offered }) {
  const { value, text, picture } = choice;
  return (
    <label className="flex min-h-11 cursor-pointer flex-col gap-2 rounded-base border border-line bg-surface px-3 py-2.5 has-checked:border-accent has-checked:bg-accent-soft">
      {picture && (
        <img src={picture} alt="" className="aspect-4/3 w-full rounded-small object-contain" />
      )}
      <span className="flex items-start gap-3">
        <input
          type={kindOf(question) === 'many' ? 'checkbox' : 'radio'}
          name={field}
          value={String(value)}
          defaultChecked={pickedOf(question).includes(String(value))}
          data-alone={standsAlone(question, value) || undefined}
          data-other-choice={isOther(question, value) || undefined}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span className="min-w-0 wrap-anywhere">{text}</span>
      </span>
    </label>
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
