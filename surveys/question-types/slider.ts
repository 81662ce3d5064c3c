import type { SurveyElement } from '../element';
import { ownWord } from '../own-words';
import type { Question } from '../question';
import { type ReadAnswer, refuse, type ShapedQuestion } from '../read-answer-parts';
import { readNumber } from '../read-text';
import { isPlainNumber, numberIn } from './numeric';
import { defineQuestionType, type EncodeOptions } from './question-type';
import { scaleQuestion } from './rating';
import { askedBy } from './single-choice';

/** Few steps are a scale, many are a number; a range is two numbers, rows "0" and "1". */
export const slider = defineQuestionType({
  type: 'slider',
  words: { en: 'A slider', ru: 'Ползунок' },
  sample: {
    element: { type: 'slider', name: 'hours', title: 'Hours a week', max: 60 },
    answers: [12, '40', undefined, 0],
  },
  control: 'range',
  pageMay: 'draw',
  read: readSlider,
  toQuestions: (element, answers, options) =>
    element.sliderType === 'range'
      ? [
          bound(element, answers, { ...options, at: 0 }),
          bound(element, answers, { ...options, at: 1 }),
        ]
      : [single(element, answers, options)],
});

function single(element: SurveyElement, answers: unknown[], options: EncodeOptions): Question {
  const min = numberIn(element.min) ?? 0;
  const max = numberIn(element.max) ?? 100;
  const steps = (max - min) / (numberIn(element.step) || 1);
  const scale = scaleQuestion(element, answers, { ...options, min, max });
  if (steps > 0 && steps <= 10) return scale;
  const values = answers.map((answer) => numberIn(answer));
  const derived = answers.some((answer, i) => values[i] !== null && !isPlainNumber(answer));
  return { ...askedBy(element, options), ...(derived ? { derived } : {}), kind: 'number', values };
}

function bound(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions & { at: 0 | 1 },
): Question {
  const asked = askedBy(element, options);
  return {
    ...asked,
    title: `${asked.title}: ${ownWord(options.at === 0 ? 'from' : 'to', options.locale)}`,
    row: String(options.at),
    derived: true,
    kind: 'number',
    values: answers.map((answer) => (Array.isArray(answer) ? numberIn(answer[options.at]) : null)),
  };
}

function readSlider(question: ShapedQuestion, value: unknown): ReadAnswer {
  if (question.sliderType !== 'range') return readBetween(question, value);
  if (!Array.isArray(value) || value.length !== 2) return refuse('wrongType');
  const [low, high] = value.map((bound) => readBetween(question, bound));
  if (!low || !high || 'problem' in low) return low ?? refuse('wrongType');
  return 'problem' in high ? high : { value: [low.value, high.value] };
}

function readBetween({ min = 0, max = 100 }: ShapedQuestion, value: unknown): ReadAnswer {
  const read = readNumber(value);
  if (!('value' in read)) return read;
  const number = read.value as number;
  return number >= min && number <= max ? read : refuse('invalid');
}
