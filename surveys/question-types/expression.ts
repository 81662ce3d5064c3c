import { isScalar } from '../choices';
import { summarizeQuestion } from '../summary';
import { numberIn } from './numeric';
import { defineQuestionType } from './question-type';
import { singleQuestion } from './single-choice';
import { textOrNumber } from './text';

/** What the survey worked out itself: a number, or one of a few words. */
export const expression = defineQuestionType(
  {
    type: 'expression',
    sample: {
      element: { type: 'expression', name: 'score', title: 'Score' },
      answers: [12, 7, undefined, 3.5],
    },
    toQuestions: (element, answers, options) => {
      const given = answers.filter(isScalar);
      const numeric = given.filter((answer) => numberIn(answer) !== null);
      const isNumber = numeric.length >= 0.9 * given.length;
      return [
        isNumber
          ? textOrNumber({ ...element, inputType: 'number' }, answers, options)
          : singleQuestion(element, answers, options),
      ];
    },
  },
  summarizeQuestion,
);
