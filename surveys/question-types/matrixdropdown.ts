import { partOf, type SurveyElement, textIn } from '../element';
import { encodeElements } from '../encode-elements';
import type { Choice, Question } from '../question';
import { readCells } from '../read-rows';
import { cellElements } from './cell-elements';
import { rowsOf } from './matrix';
import { defineQuestionType, type EncodeOptions } from './question-type';

/** A question a cell, told apart by `row`: "row.column". */
export const matrixdropdown = defineQuestionType({
  type: 'matrixdropdown',
  words: { en: 'Rows with several questions each', ru: 'Строки с несколькими вопросами в каждой' },
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
  control: 'cells',
  needs: ['rows'],
  pageMay: 'draw',
  inside: cellElements,
  hasChoicesInside: true,
  read: readCells,
  toQuestions: (element, answers, options) =>
    rowsOf(element, answers, options.locale).flatMap((row) =>
      rowQuestions(element, row, { answers, options }),
    ),
});

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
