import { readChoice } from '../read-choices';
import { defineQuestionType } from './question-type';
import { singleQuestion } from './single-choice';

export const dropdown = defineQuestionType({
  type: 'dropdown',
  words: { en: 'One of a long list', ru: 'Один из длинного списка' },
  isAddable: true,
  sample: {
    element: {
      type: 'dropdown',
      name: 'city',
      title: 'City',
      choices: ['Berlin', 'Köln', 'Paris, TX'],
    },
    answers: ['Köln', 'Paris, TX', undefined, 'dontknow'],
  },
  control: 'select',
  pageMay: 'judge',
  previewAs: 'select',
  needsChoices: true,
  read: readChoice,
  toQuestions: (element, answers, options) => [singleQuestion(element, answers, options)],
});
