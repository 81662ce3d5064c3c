import { textIn } from '../element';
import { summarizeQuestion } from '../summary';
import { defineQuestionType } from './question-type';
import { textOf } from './text';

/** Open words, kept as written. */
export const comment = defineQuestionType(
  {
    type: 'comment',
    sample: {
      element: { type: 'comment', name: 'why', title: { default: 'Why now?', ru: 'Почему?' } },
      answers: ['Ещё думаю, but soon', '  ', undefined, 'Переезд'],
    },
    toQuestions: (element, answers, options) => [
      {
        kind: 'text',
        key: element.name,
        title: textIn(element.title, options.locale, element.name),
        early: options.early,
        values: answers.map(textOf),
      },
    ],
  },
  summarizeQuestion,
);
