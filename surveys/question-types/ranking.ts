import { readChoices } from '../read-choices';
import { defineQuestionType } from './question-type';
import { multiQuestion } from './single-choice';

/** Choices in the customer's order; half filled ones keep the part that was ranked. */
export const ranking = defineQuestionType({
  type: 'ranking',
  words: { en: 'An order', ru: 'Порядок' },
  sample: {
    element: {
      type: 'ranking',
      name: 'priority',
      title: 'What matters most?',
      choices: ['price', 'speed', 'support'],
    },
    answers: [['speed', 'price', 'support'], ['price'], undefined, ['support', 'speed', 'price']],
  },
  control: 'order',
  pageMay: 'draw',
  needsChoices: true,
  read: readChoices,
  toQuestions: (element, answers, options) => {
    const question = multiQuestion(element, answers, options);
    // Answers that were read as one have moved the places behind them.
    const moved = question.choices.some((choice) => choice.derived);
    return [{ ...question, kind: 'ranking', ...(moved ? { derived: true as const } : {}) }];
  },
});
