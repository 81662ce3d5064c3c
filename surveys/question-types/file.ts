import { readFiles } from '../read-files';
import { givenQuestion } from './given';
import { defineQuestionType } from './question-type';

/** What was uploaded is kept with the answers; the study only asks whether something was. */
export const file = defineQuestionType({
  type: 'file',
  words: { en: 'A file', ru: 'Файл' },
  sample: {
    element: { type: 'file', name: 'file', title: 'Your plan' },
    answers: [[{ name: 'plan.pdf', type: 'application/pdf', content: 'data:,' }], undefined, []],
  },
  control: 'script',
  read: (_, value) => readFiles(value),
  toQuestions: (element, answers, options) => [givenQuestion(element, answers, options)],
});
