import { summarizeQuestion } from '../summary';
import { defineQuestionType } from './question-type';
import { singleQuestion } from './single-choice';

export const buttongroup = defineQuestionType(
  {
    type: 'buttongroup',
    sample: {
      element: { type: 'buttongroup', name: 'pace', choices: [1, 2, 3] },
      answers: [1, 3, undefined, 2],
    },
    toQuestions: (element, answers, options) => [singleQuestion(element, answers, options)],
  },
  summarizeQuestion,
);
