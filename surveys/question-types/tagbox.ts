import { readChoices } from '../read-choices';
import { defineQuestionType } from './question-type';
import { multiQuestion } from './single-choice';

export const tagbox = defineQuestionType({
  type: 'tagbox',
  words: { en: 'Several of a long list', ru: 'Несколько из длинного списка' },
  sample: {
    element: { type: 'tagbox', name: 'tools', title: 'Tools', choices: ['mail', 'tasks', 'api'] },
    answers: [['mail'], ['api', 'tasks'], undefined, ['deleted tool']],
  },
  control: 'many',
  pageMay: 'draw',
  needsChoices: true,
  read: readChoices,
  toQuestions: (element, answers, options) => [multiQuestion(element, answers, options)],
});
