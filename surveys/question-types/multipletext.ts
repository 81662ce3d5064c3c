import { isRecord, partOf, type SurveyElement, textIn } from '../element';
import type { ReadAnswer, ShapedQuestion } from '../read-answer-parts';
import { readParts } from '../read-rows';
import { readText } from '../read-text';
import { defineQuestionType } from './question-type';
import { textOrNumber } from './text';

/** Several short fields under one name: a question a field, told apart by `row`. */
export const multipletext = defineQuestionType({
  type: 'multipletext',
  words: { en: 'Several short texts', ru: 'Несколько коротких текстов' },
  sample: {
    element: {
      type: 'multipletext',
      name: 'firm',
      title: 'Your firm',
      items: [
        { name: 'trade', title: 'Trade' },
        { name: 'staff', inputType: 'number' },
      ],
    },
    answers: [{ trade: 'bakery', staff: 4 }, { staff: '12' }, undefined],
  },
  control: 'lines',
  needs: ['items'],
  pageMay: 'draw',
  read: readTexts,
  toQuestions: (element, answers, options) =>
    itemsOf(element).map((item) => {
      const own = answers.map((answer) => partOf(answer, item.name));
      const title = `${textIn(element.title, options.locale, element.name)}: ${textIn(item.title, options.locale, item.name)}`;
      const field = { ...item, type: 'text', name: element.name, title };
      return { ...textOrNumber(field, own, options), row: item.name, derived: true };
    }),
});

function itemsOf(element: SurveyElement): SurveyElement[] {
  const items = Array.isArray(element.items) ? element.items : [];
  return items.filter(
    (item): item is SurveyElement => isRecord(item) && typeof item.name === 'string',
  );
}

function readTexts(question: ShapedQuestion, value: unknown): ReadAnswer {
  return readParts(value, (name) => {
    const item = (question.items ?? []).find((one) => one.name === name);
    return item ? (text) => readText(item, text) : null;
  });
}
