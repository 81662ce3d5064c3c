import { signatureRules } from '../file-rules';
import { readFiles } from '../read-files';
import { givenQuestion } from './given';
import { defineQuestionType } from './question-type';

/** A picture of it is a file; the study only asks whether somebody signed. */
export const signaturepad = defineQuestionType({
  type: 'signaturepad',
  words: { en: 'A signature', ru: 'Подпись' },
  sample: {
    element: { type: 'signaturepad', name: 'signaturepad', title: 'Sign here' },
    answers: [
      [
        {
          id: '01a21b9b-2bab-7c73-8634-73b3bfef5db9',
          name: 'signature.png',
          type: 'image/png',
          size: 9_216,
        },
      ],
      undefined,
      [],
    ],
  },
  control: 'signature',
  files: () => signatureRules,
  read: (_, value) => readFiles(value, signatureRules.most),
  toQuestions: (element, answers, options) => [givenQuestion(element, answers, options)],
});
