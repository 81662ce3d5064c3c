import { readChoice } from '../read-choices';
import { defineQuestionType } from './question-type';
import { singleQuestion } from './single-choice';

export const buttongroup = defineQuestionType({
  type: 'buttongroup',
  words: { en: 'One of a few buttons', ru: 'Одна из нескольких кнопок' },
  sample: {
    element: { type: 'buttongroup', name: 'pace', choices: [1, 2, 3] },
    answers: [1, 3, undefined, 2],
  },
  control: 'one',
  pageMay: 'judge',
  needsChoices: true,
  read: readChoice,
  toQuestions: (element, answers, options) => [singleQuestion(element, answers, options)],
});
