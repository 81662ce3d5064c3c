import { readChoices } from '../read-choices';
import { defineQuestionType } from './question-type';
import { multiQuestion } from './single-choice';

export const tagbox = defineQuestionType({
  type: 'tagbox',
  sample: {
    element: { type: 'tagbox', name: 'tools', title: 'Tools', choices: ['mail', 'tasks', 'api'] },
    answers: [['mail'], ['api', 'tasks'], undefined, ['deleted tool']],
  },
  control: 'many',
  needsChoices: true,
  read: readChoices,
  toQuestions: (element, answers, options) => [multiQuestion(element, answers, options)],
});
