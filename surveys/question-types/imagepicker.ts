import { readChoice, readChoices } from '../read-choices';
import { defineQuestionType } from './question-type';
import { multiQuestion, singleQuestion } from './single-choice';

/** Pictures to choose from: one, or several with `multiSelect`. */
export const imagepicker = defineQuestionType({
  type: 'imagepicker',
  words: { en: 'Pictures', ru: 'Картинки' },
  sample: {
    element: {
      type: 'imagepicker',
      name: 'look',
      title: 'Which looks like you?',
      choices: [{ value: 'desk', imageLink: 'desk.png' }, { value: 'sofa' }],
    },
    answers: ['desk', 'sofa', undefined, 'desk'],
  },
  control: ({ multiSelect }) => (multiSelect ? 'many' : 'one'),
  pageMay: 'judge',
  needsChoices: true,
  read: (question, value) =>
    question.multiSelect ? readChoices(question, value) : readChoice(question, value),
  toQuestions: (element, answers, options) => [
    element.multiSelect
      ? multiQuestion(element, answers, options)
      : singleQuestion(element, answers, options),
  ],
});
