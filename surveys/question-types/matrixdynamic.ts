import { readAddedRows } from '../read-rows';
import { cellElements } from './cell-elements';
import { questionsOverRows } from './over-rows';
import { defineQuestionType } from './question-type';

/** Rows people add themselves: how many, and what stands in each column over all of them. */
export const matrixdynamic = defineQuestionType({
  type: 'matrixdynamic',
  words: { en: 'Rows that people add', ru: 'Строки, которые добавляют сами' },
  sample: {
    element: {
      type: 'matrixdynamic',
      name: 'team',
      title: 'Your team',
      columns: [{ name: 'role' }, { name: 'years', cellType: 'text', inputType: 'number' }],
      choices: ['sales', 'design'],
    },
    answers: [
      [{ role: 'sales', years: 2 }, {}, { role: 'design', years: 4 }],
      undefined,
      [{ role: 'sales', years: 1 }],
    ],
  },
  control: 'cells',
  inside: cellElements,
  hasChoicesInside: true,
  addsRows: true,
  read: readAddedRows,
  toQuestions: (element, answers, options) =>
    questionsOverRows(element, cellElements(element), { answers, options }),
});
