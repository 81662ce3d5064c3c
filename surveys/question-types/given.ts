import { isScalar } from '../choices';
import { isRecord, type SurveyElement } from '../element';
import { ownWord } from '../own-words';
import type { SingleQuestion } from '../question';
import type { EncodeOptions } from './question-type';
import { askedBy } from './single-choice';

/**
 * A file, a signature, an address to write to: that there is one says something about a customer,
 * what stands in it is nobody's statistics.
 */
export function givenQuestion(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): SingleQuestion {
  return {
    ...askedBy(element, options),
    kind: 'single',
    choices: [{ value: true, text: ownWord('given', options.locale) }],
    values: answers.map((answer) => (isGiven(answer) ? true : null)),
  };
}

function isGiven(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some(isGiven);
  if (isRecord(answer)) return Object.keys(answer).length > 0;
  return typeof answer === 'string' ? answer.trim() !== '' : isScalar(answer);
}
