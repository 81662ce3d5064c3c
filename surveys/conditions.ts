import { dataKey, isRecord, listElements, textIn } from './element';
import { encodeSurvey } from './encode';
import type { Choice, Question } from './question';

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

/** Every testable statement about a definition, question by question. */
export function listConditions(definition: unknown, locale: string): ConditionGroup[] {
  const columns = columnsOf(definition, locale);
  return listElements(definition)
    .map((element) => {
      const key = dataKey(element);
      const title = textIn(element.title, locale, element.name);
      const own = columns.filter((column) => column.key === key);
      return { question: key, title, options: own.flatMap((one) => optionsOf(one, title)) };
    })
    .filter((group) => group.options.length > 0);
}

/** The columns that the answers will become, while there are none. */
function columnsOf(definition: unknown, locale: string): Question[] {
  return encodeSurvey(definition, [], { locale });
}

function optionsOf(column: Question, title: string): ConditionGroup['options'] {
  const at = { question: column.key, ...(column.row === undefined ? {} : { row: column.row }) };
  const within = column.row === undefined ? '' : `${partTitle(column, title)}: `;
  switch (column.kind) {
    case 'single':
      return column.choices.map(({ value, text }) => ({
        condition: { ...at, op: 'in', value: [value] },
        text: `${within}${text}`,
      }));
    case 'multi':
      return column.choices.map(({ value, text }) => ({
        condition: { ...at, op: 'includes', value },
        text: `${within}${text}`,
      }));
    case 'scale':
      return bounds(column);
    case 'number':
      return column.unit ? [] : bounds(column);
    default:
      return [];
  }
}

/** What the title of a row adds to that of its question. */
function partTitle(column: Question, title: string): string {
  return column.title.startsWith(`${title}: `)
    ? column.title.slice(title.length + 2)
    : column.title;
}

/** The number itself is written beside it; of parts of an answer nobody guesses numbers. */
function bounds({ key, row }: Question): ConditionGroup['options'] {
  if (row !== undefined) return [];
  return [
    { condition: { question: key, op: 'gte' }, text: '≥' },
    { condition: { question: key, op: 'lte' }, text: '≤' },
  ];
}

/** A stored condition in the words of the questionnaire. */
export function sayCondition(
  definition: unknown,
  condition: unknown,
  locale: string,
): { op: string; question: string; values: string } {
  if (!isRecord(condition)) return { op: 'answered', question: '', values: '' };
  const { question, row, op, value } = condition;
  const columns = columnsOf(definition, locale);
  const column = columns.find((one) => one.key === question && one.row === row);
  const element = listElements(definition).find((one) => dataKey(one) === question);
  const title = textIn(element?.title, locale, String(question));
  const choices: Choice[] = column && 'choices' in column ? column.choices : [];
  const said = (one: unknown) =>
    choices.find((choice) => choice.value === one)?.text ?? String(one);
  const part = column && row !== undefined ? partTitle(column, title) : row;
  return {
    op: String(op),
    question: part === undefined ? title : `${title} (${part})`,
    values: [value ?? []].flat().map(said).join(', '),
  };
}
