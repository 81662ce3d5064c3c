import { listElements, type SurveyElement } from '../element';
import { readAddedRows } from '../read-rows';
import { questionsOverRows } from './over-rows';
import { defineQuestionType } from './question-type';

/** A group of questions asked several times: how often, and the answers over all of them. */
export const paneldynamic = defineQuestionType({
  type: 'paneldynamic',
  words: {
    en: 'A group of questions, as often as needed',
    ru: 'Группа вопросов, сколько раз нужно',
  },
  sample: {
    element: {
      type: 'paneldynamic',
      name: 'jobs',
      title: 'Your jobs',
      templateElements: [
        { type: 'radiogroup', name: 'kind', choices: ['employed', 'own'] },
        { type: 'panel', name: 'more', elements: [{ type: 'comment', name: 'why' }] },
      ],
    },
    answers: [
      [{ kind: 'employed' }, { kind: 'own', why: 'Freedom' }],
      undefined,
      [{ kind: 'own', why: 'Money' }],
    ],
  },
  control: 'panels',
  inside: askedInside,
  addsRows: true,
  read: readAddedRows,
  toQuestions: (element, answers, options) =>
    questionsOverRows(element, askedInside(element), { answers, options }),
});

function askedInside({ templateElements }: SurveyElement): SurveyElement[] {
  return listElements({ elements: templateElements });
}
