import { useTranslation } from 'react-i18next';
import { isRecord } from '#surveys/element';
import { CheckboxGroup, RadioGroup } from '~/components/choice-group';
import { TextArea } from '~/components/text-area';
import { TextInput } from '~/components/text-input';
import { fieldName } from './plain-answers';
import type { PlainQuestion } from './plain-questions.server';

interface PlainFieldProps {
  question: PlainQuestion;
  answer: unknown;
  /** Beside "other". */
  words: unknown;
  error?: string;
}

export function PlainField(props: PlainFieldProps) {
  const { t } = useTranslation();
  const { question, words } = props;
  return (
    <div className="grid gap-2">
      <Control {...props} />
      {question.takesOther && (
        <TextInput
          name={fieldName(`${question.key}-Comment`)}
          label={t('answering.otherWords')}
          defaultValue={textOf(words)}
        />
      )}
    </div>
  );
}

function Control({ question, answer, error }: PlainFieldProps) {
  const { key, kind, parts, description: hint } = question;
  const label = question.isRequired ? `${question.title} *` : question.title;
  const field = { name: fieldName(key), label, hint, error };
  if (parts.length > 0 || kind === 'order') return <Parts question={question} answer={answer} />;
  const choices = question.choices.map(({ value, text }) => ({ value, label: text }));
  if (kind === 'one') return <RadioGroup {...field} choices={choices} value={textOf(answer)} />;
  if (kind === 'many') {
    const values = Array.isArray(answer) ? answer.map(String) : [];
    return <CheckboxGroup {...field} choices={choices} values={values} />;
  }
  if (kind === 'text') return <TextArea {...field} defaultValue={textOf(answer)} />;
  const inputMode = kind === 'number' ? 'decimal' : undefined;
  return <TextInput {...field} inputMode={inputMode} defaultValue={textOf(answer)} />;
}

/** Rows of a matrix, fields of a multiple text, places of a ranking. */
function Parts({ question, answer }: { question: PlainQuestion; answer: unknown }) {
  const { key, kind, title, choices } = question;
  const given = isRecord(answer) ? answer : {};
  const rows = kind === 'order' ? choices : question.parts;
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-semibold">{title}</legend>
      {rows.map((part) => {
        const field = { name: fieldName(key, part.value), label: part.text };
        return kind === 'one' ? (
          <RadioGroup
            key={part.value}
            {...field}
            choices={choices.map(({ value, text }) => ({ value, label: text }))}
            value={textOf(given[part.value])}
          />
        ) : (
          <TextInput key={part.value} {...field} defaultValue={textOf(given[part.value])} />
        );
      })}
    </fieldset>
  );
}

const textOf = (value: unknown) => (value === undefined ? undefined : String(value));
