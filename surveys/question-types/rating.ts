import { listItems } from '../choices';
import type { SurveyElement } from '../element';
import type { Question } from '../question';
import type { ShapedQuestion } from '../read-answer-parts';
import { pick } from '../read-choices';
import { type Offered, offered } from './control';
import { isPlainNumber, numberIn } from './numeric';
import { defineQuestionType, type EncodeOptions } from './question-type';
import { askedBy, singleQuestion } from './single-choice';

/** Steps of equal distance, so also NPS (0 to 10). Worded rates without numbers are choices. */
export const rating = defineQuestionType({
  type: 'rating',
  words: { en: 'Scale from 1 to 5', ru: 'Шкала от 1 до 5' },
  isAddable: true,
  sample: {
    element: { type: 'rating', name: 'nps', title: 'Recommend?', rateMin: 0, rateMax: 10 },
    answers: [10, '7', undefined, 0],
  },
  control: 'one',
  pageMay: 'judge',
  isEarlySign: (element) => !isRecommendation(element),
  offers: ratesShown,
  read: (question, value) => pick(ratesShown(question), value),
  toQuestions: (element, answers, options) => [scaleOrChoices(element, answers, options)],
});

function ratesShown({ visibleRateValues = [] }: ShapedQuestion): Offered[] {
  return visibleRateValues.map(offered);
}

function scaleOrChoices(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): Question {
  const rates = ratesOf(element).map((rate) => numberIn(rate.value));
  if (rates.includes(null)) {
    return singleQuestion({ ...element, choices: element.rateValues }, answers, options);
  }
  return scaleQuestion(element, answers, { ...options, ...rangeOf(element, rates as number[]) });
}

/** Answers outside the range stay: a scale that was shortened later had them. */
export function scaleQuestion(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions & { min: number; max: number },
): Question {
  const values = answers.map((answer) => numberIn(answer));
  const derived = answers.some((answer, i) => values[i] !== null && !isPlainNumber(answer));
  const given = values.filter((value) => value !== null);
  const [min, max] = [options.min, options.max];
  return {
    ...askedBy(element, options),
    ...(derived ? { derived } : {}),
    kind: 'scale',
    min: given.reduce((least, value) => Math.min(least, value), min),
    max: given.reduce((most, value) => Math.max(most, value), max),
    values,
  };
}

const ratesOf = (element: SurveyElement) => listItems(element.rateValues, 'en');

function rangeOf(element: SurveyElement, rates: number[]): { min: number; max: number } {
  if (rates.length > 0) return { min: Math.min(...rates), max: Math.max(...rates) };
  const min = numberIn(element.rateMin) ?? 1;
  const count = numberIn(element.rateCount) ?? 5;
  const max = numberIn(element.rateMax) ?? min + (count - 1) * (numberIn(element.rateStep) ?? 1);
  return max > min ? { min, max } : { min, max: min + 1 };
}

/** "How likely are you to recommend us": an outcome, not a sign seen at first contact. */
function isRecommendation(element: SurveyElement): boolean {
  const rates = ratesOf(element).map((rate) => Number(rate.value));
  const { min, max } = rangeOf(element, rates);
  return min === 0 && max === 10;
}
