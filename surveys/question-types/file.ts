import { fileRulesOf } from '../file-rules';
import { readFiles } from '../read-files';
import { givenQuestion } from './given';
import { defineQuestionType } from './question-type';

/** An answer names files, which lie elsewhere; the study only asks whether something was sent. */
export const file = defineQuestionType({
  type: 'file',
  words: { en: 'A file', ru: 'Файл' },
  sample: {
    element: { type: 'file', name: 'file', title: 'Your plan' },
    answers: [
      [
        {
          id: '01a21b9b-2bab-7c73-8634-73b3bfef5db9',
          name: 'plan.pdf',
          type: 'application/pdf',
          size: 20_480,
        },
      ],
      undefined,
      [],
    ],
  },
  control: 'file',
  files: fileRulesOf,
  read: (_, value) => readFiles(value),
  toQuestions: (element, answers, options) => [givenQuestion(element, answers, options)],
});
