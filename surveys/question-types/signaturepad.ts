import { readSignature } from '../read-files';
import { givenQuestion } from './given';
import { defineQuestionType } from './question-type';

/** That somebody signed, not what the signature looks like. */
export const signaturepad = defineQuestionType({
  type: 'signaturepad',
  words: { en: 'A signature', ru: 'Подпись' },
  sample: {
    element: { type: 'signaturepad', name: 'signaturepad', title: 'Sign here' },
    answers: ['data:image/png;base64,AA', undefined, ''],
  },
  control: 'script',
  read: (_, value) => readSignature(value),
  toQuestions: (element, answers, options) => [givenQuestion(element, answers, options)],
});
