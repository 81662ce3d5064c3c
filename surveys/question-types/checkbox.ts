import { readChoices } from '../read-choices';
import { defineQuestionType } from './question-type';
import { multiQuestion } from './single-choice';

export const checkbox = defineQuestionType({
  type: 'checkbox',
  words: { en: 'Several of several', ru: 'Несколько из нескольких' },
  isAddable: true,
  sample: {
    element: {
      type: 'checkbox',
      name: 'tried',
      title: 'What did you try before?',
      choices: ['books', 'courses', { value: 'mentor', text: 'A mentor\nor a friend' }],
    },
    answers: [['books', 'mentor'], [], undefined, ['none'], ['courses', 'courses']],
  },
  control: 'many',
  pageMay: 'judge',
  needsChoices: true,
  read: readChoices,
  toQuestions: (element, answers, options) => [multiQuestion(element, answers, options)],
});
