import { isScalar } from '../choices';
import { type ReadAnswer, refuse } from '../read-answer-parts';
import { readText } from '../read-text';
import { numberIn } from './numeric';
import { defineQuestionType } from './question-type';
import { singleQuestion } from './single-choice';
import { textOrNumber } from './text';

/** What the survey worked out itself: a number, or one of a few words. */
export const expression = defineQuestionType({
  type: 'expression',
  words: { en: 'Worked out by the survey', ru: 'Считает сам опрос' },
  sample: {
    element: { type: 'expression', name: 'score', title: 'Score' },
    answers: [12, 7, undefined, 3.5],
  },
  control: 'shown',
  isWorkedOut: true,
  read: (_, value) => readResult(value),
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
});

/** The server's own model works it out again before it judges. */
function readResult(value: unknown): ReadAnswer {
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : refuse('wrongType');
  return readText({}, value);
}
