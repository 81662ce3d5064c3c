import { listItems } from './choices';
import { isRecord, listElements, type SurveyElement, textIn } from './element';

/** What a founder can say about one answer, before anybody has answered. */
export interface PossibleCondition {
  question: string;
  row?: string;
  op: 'in' | 'includes' | 'gte' | 'lte' | 'answered';
  value?: string | number | boolean | (string | number | boolean)[];
}

export interface ConditionGroup {
  question: string;
  title: string;
  options: { condition: PossibleCondition; text: string }[];
}

const SINGLE = ['radiogroup', 'dropdown', 'buttongroup', 'imagepicker'];
const MULTI = ['checkbox', 'tagbox'];

/** Every testable statement about a definition, question by question. */
export function listConditions(definition: unknown, locale: string): ConditionGroup[] {
  return listElements(definition)
    .map((element) => ({
      question: element.name,
      title: textIn(element.title, locale, element.name),
      options: optionsOf(element, locale),
    }))
    .filter((group) => group.options.length > 0);
}

function optionsOf(element: SurveyElement, locale: string): ConditionGroup['options'] {
  const { name: question, type } = element;
  const choices = listItems(element.choices, locale);
  if (SINGLE.includes(type) && !element.multiSelect)
    return choices.map(({ value, text }) => ({
      condition: { question, op: 'in', value: [value] },
      text,
    }));
  if (MULTI.includes(type) || type === 'imagepicker')
    return choices.map(({ value, text }) => ({
      condition: { question, op: 'includes', value },
      text,
    }));
  if (type === 'matrix') return matrixOptions(element, locale);
  return isNumeric(element) ? bounds(question) : [];
}

function matrixOptions(element: SurveyElement, locale: string): ConditionGroup['options'] {
  const columns = listItems(element.columns, locale);
  return listItems(element.rows, locale).flatMap((row) =>
    columns.map((column) => ({
      condition: {
        question: element.name,
        row: String(row.value),
        op: 'in' as const,
        value: [column.value],
      },
      text: `${row.text}: ${column.text}`,
    })),
  );
}

/** The number itself is written beside it. */
function bounds(question: string): ConditionGroup['options'] {
  return [
    { condition: { question, op: 'gte' }, text: '≥' },
    { condition: { question, op: 'lte' }, text: '≤' },
  ];
}

function isNumeric(element: SurveyElement): boolean {
  if (element.type === 'rating') return true;
  return element.type === 'text' && element.inputType === 'number';
}

/** A stored condition in the words of the questionnaire. */
export function sayCondition(
  definition: unknown,
  condition: unknown,
  locale: string,
): { op: string; question: string; values: string } {
  if (!isRecord(condition)) return { op: 'answered', question: '', values: '' };
  const element = listElements(definition).find((one) => one.name === condition.question);
  const texts = element
    ? [...listItems(element.choices, locale), ...listItems(element.columns, locale)]
    : [];
  const said = (value: unknown) => texts.find((one) => one.value === value)?.text ?? String(value);
  const values = [condition.value ?? []].flat().map(said);
  const row = listItems(element?.rows, locale).find((one) => one.value === condition.row)?.text;
  const title = textIn(element?.title, locale, String(condition.question));
  return {
    op: String(condition.op),
    question: row ? `${title} (${row})` : title,
    values: values.join(', '),
  };
}
