import { choosingFrom, pick, readChoices } from '../read-choices';
import { offered } from './control';
import { defineQuestionType } from './question-type';
import { multiQuestion, singleQuestion } from './single-choice';

/** Areas of a picture: several unless `multiSelect` is off. */
export const imagemap = defineQuestionType({
  type: 'imagemap',
  words: { en: 'Places in a picture', ru: 'Места на картинке' },
  sample: {
    element: { type: 'imagemap', name: 'where', areas: [{ value: 'north' }, { value: 'south' }] },
    answers: [['north'], undefined, ['south', 'north']],
  },
  control: ({ multiSelect }) => (multiSelect ? 'many' : 'one'),
  needs: ['areas'],
  offers: ({ areas = [] }) => areas.map(offered),
  read: (question, value) =>
    question.multiSelect
      ? readChoices(choosingFrom(question, question.areas), value)
      : pick(question.areas ?? [], value),
  toQuestions: (element, answers, options) => {
    const asChoices = { ...element, choices: element.areas };
    return [
      element.multiSelect === false
        ? singleQuestion(asChoices, answers, options)
        : multiQuestion(asChoices, answers, options),
    ];
  },
});
