import { isScalar } from '../choices';
import { textIn } from '../element';
import { ownWord } from '../own-words';
import type { ShapedQuestion } from '../read-answer-parts';
import { pick } from '../read-choices';
import type { Offered } from './control';
import { defineQuestionType } from './question-type';
import { singleQuestion } from './single-choice';

/** Yes or no; `valueTrue` and `valueFalse` may replace the stored values. */
export const boolean = defineQuestionType({
  type: 'boolean',
  words: { en: 'Yes or no', ru: 'Да или нет' },
  isAddable: true,
  sample: {
    element: {
      type: 'boolean',
      name: 'paidBefore',
      title: 'Paid before?',
      labelTrue: { default: 'Yes', ru: 'Да' },
      labelFalse: { default: 'No', ru: 'Нет' },
    },
    answers: [true, false, undefined, true],
  },
  control: 'one',
  pageMay: 'judge',
  previewAs: 'radio',
  offers: bothOf,
  read: (question, value) => pick(bothOf(question), value),
  toQuestions: (element, answers, options) => {
    const yes = isScalar(element.valueTrue) ? element.valueTrue : true;
    const no = isScalar(element.valueFalse) ? element.valueFalse : false;
    const choices = [
      {
        value: yes,
        text: textIn(element.labelTrue, options.locale, ownWord('yes', options.locale)),
      },
      {
        value: no,
        text: textIn(element.labelFalse, options.locale, ownWord('no', options.locale)),
      },
    ];
    return [singleQuestion({ ...element, choices }, answers, options)];
  },
});

function bothOf({
  valueTrue,
  valueFalse,
  labelTrue = '',
  labelFalse = '',
}: ShapedQuestion): Offered[] {
  return [
    { value: valueTrue ?? true, text: labelTrue },
    { value: valueFalse ?? false, text: labelFalse },
  ];
}
