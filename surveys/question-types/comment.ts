import { textIn } from '../element';
import { TEXT_LIMITS } from '../read-answer-parts';
import { readText } from '../read-text';
import { defineQuestionType } from './question-type';
import { textOf } from './text';

/** Open words, kept as written. */
export const comment = defineQuestionType({
  type: 'comment',
  words: { en: 'Open words', ru: 'Свободный ответ' },
  isAddable: true,
  sample: {
    element: { type: 'comment', name: 'why', title: { default: 'Why now?', ru: 'Почему?' } },
    answers: ['Ещё думаю, but soon', '  ', undefined, 'Переезд'],
  },
  control: 'long',
  pageMay: 'judge',
  isInWords: () => true,
  isEarlySign: () => false,
  read: ({ maxLength }, value) => readText({ maxLength }, value, TEXT_LIMITS.comment),
  toQuestions: (element, answers, options) => [
    {
      kind: 'text',
      key: element.name,
      title: textIn(element.title, options.locale, element.name),
      early: options.early,
      values: answers.map(textOf),
    },
  ],
});
