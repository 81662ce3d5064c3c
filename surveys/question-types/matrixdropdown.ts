import { isRecord, listElements, partOf, type SurveyElement, textIn } from '../element';
import { encodeElements } from '../encode-elements';
import type { Choice, Question } from '../question';
import { summarizeQuestion } from '../summary';
import { rowsOf } from './matrix';
import { defineQuestionType, type EncodeOptions } from './question-type';

/** A question a cell, told apart by `row`: "row.column". */
export const matrixdropdown = defineQuestionType(
  {
    type: 'matrixdropdown',
    sample: {
      element: {
        type: 'matrixdropdown',
        name: 'tools',
        title: 'What do you use?',
        columns: [
          { name: 'often', cellType: 'radiogroup' },
          { name: 'cost', cellType: 'text', inputType: 'number' },
        ],
        choices: ['daily', 'rarely'],
        rows: ['mail', { value: 'tasks', text: 'Task lists' }],
      },
      answers: [
        { mail: { often: 'daily', cost: 5 }, tasks: { often: 'daily', cost: 0 } },
        { mail: { often: 'rarely' }, tasks: { often: 'rarely' } },
        undefined,
        { mail: 'broken' },
      ],
    },
    toQuestions: (element, answers, options) =>
      rowsOf(element, answers, options.locale).flatMap((row) =>
        rowQuestions(element, row, { answers, options }),
      ),
  },
  summarizeQuestion,
);

function rowQuestions(
  element: SurveyElement,
  row: Choice,
  { answers, options }: { answers: unknown[]; options: EncodeOptions },
): Question[] {
  const records = answers.map((answer) => partOf(answer, String(row.value)));
  const title = `${textIn(element.title, options.locale, element.name)}: ${row.text}`;
  const within = { ...options, isEarly: () => options.early };
  return encodeElements(cellElements(element), records, within).map((cell) => ({
    ...cell,
    key: element.name,
    row: [String(row.value), cell.key, ...(cell.row === undefined ? [] : [cell.row])].join('.'),
    title: `${title}, ${cell.title}`,
    derived: true,
  }));
}

/** The columns as questions; without choices of their own they share those of the matrix. */
export function cellElements(element: SurveyElement): SurveyElement[] {
  const columns = (Array.isArray(element.columns) ? element.columns : []).filter(isRecord);
  const cells = columns
    .filter((column) => typeof column.name === 'string')
    .map((column) => ({
      ...column,
      type: cellType(column, element),
      choices: choicesOf(column, element),
    }));
  return [...cells, ...detailsOf(element)] as unknown as SurveyElement[];
}

function cellType(column: Record<string, unknown>, element: SurveyElement): string {
  const own = [column.cellType, element.cellType].find(
    (type) => typeof type === 'string' && type !== 'default',
  );
  return typeof own === 'string' ? own : 'dropdown';
}

function choicesOf(column: Record<string, unknown>, element: SurveyElement): unknown {
  const own = column.choices;
  return Array.isArray(own) && own.length > 0 ? own : element.choices;
}

/** Questions that open below a row. */
function detailsOf(element: SurveyElement): unknown[] {
  return listElements({ elements: element.detailElements });
}
