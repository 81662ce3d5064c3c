import { listItems } from '../choices';
import { type SurveyElement, textIn } from '../element';
import type { Question } from '../question';
import { summarizeQuestion } from '../summary';
import { numberIn } from './numeric';
import { defineQuestionType, type EncodeOptions } from './question-type';
import { singleQuestion } from './single-choice';

/** Steps of equal distance, so also NPS (0 to 10). Worded rates without numbers are choices. */
export const rating = defineQuestionType(
  {
    type: 'rating',
    sample: {
      element: { type: 'rating', name: 'nps', title: 'Recommend?', rateMin: 0, rateMax: 10 },
      answers: [10, '7', undefined, 0],
    },
    toQuestions: (element, answers, options) => [scaleOrChoices(element, answers, options)],
  },
  summarizeQuestion,
);

function scaleOrChoices(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): Question {
  const rates = listItems(element.rateValues, options.locale);
  const numbers = rates.map((rate) => numberIn(rate.value));
  if (numbers.includes(null)) {
    return singleQuestion({ ...element, choices: element.rateValues }, answers, options);
  }
  const values = answers.map(numberIn);
  const range = rangeOf(element, numbers as number[]);
  return {
    kind: 'scale',
    key: element.name,
    title: textIn(element.title, options.locale, element.name),
    early: options.early,
    ...range,
    values,
  };
}

function rangeOf(element: SurveyElement, rates: number[]): { min: number; max: number } {
  if (rates.length > 0) return { min: Math.min(...rates), max: Math.max(...rates) };
  const min = element.rateMin ?? 1;
  return { min, max: element.rateMax ?? min + (element.rateCount ?? 5) - 1 };
}

/** "How likely are you to recommend us": an outcome, not a sign seen at first contact. */
export function isRecommendation(element: SurveyElement): boolean {
  return element.type === 'rating' && element.rateMin === 0 && element.rateMax === 10;
}
