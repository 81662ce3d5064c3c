import { readChoice } from '../read-choices';
import { defineQuestionType } from './question-type';
import { singleQuestion } from './single-choice';

export const radiogroup = defineQuestionType({
  type: 'radiogroup',
  words: { en: 'One of several', ru: 'Один из нескольких' },
  isAddable: true,
  sample: {
    element: {
      type: 'radiogroup',
      name: 'change',
      title: { default: 'What changed?', ru: 'Что изменилось?' },
      choices: ['nothing', { value: 'online', text: { default: 'Went online', ru: 'Онлайн' } }],
    },
    answers: ['online', 'nothing', undefined, 'other', ['not', 'a', 'scalar']],
  },
  control: 'one',
  pageMay: 'judge',
  needsChoices: true,
  read: readChoice,
  toQuestions: (element, answers, options) => [singleQuestion(element, answers, options)],
});
