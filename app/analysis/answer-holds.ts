/**
 * Does one condition hold for one person's raw answers (SurveyJS data)?
 *
 * A missing answer makes every condition false: nobody is judged by what was not said.
 * Shape: `answers` maps question key to its value; a matrix is an object of rows, a ranking and a
 * checkbox are lists. Never throws on odd data: what cannot be compared does not hold.
 * Cost: O(length of the answer). Source: the operators of contract aseg/1.
 *
 * @example
 * answerHolds({ question: 'pay', op: 'gte', value: 4 }, { pay: 5 }); // => true
 */
import type { Condition, Scalar } from './input';

export type RawAnswers = Readonly<Record<string, unknown>>;

export function answerHolds(condition: Condition, answers: RawAnswers): boolean {
  const answer = answerTo(condition, answers);
  if (answer === null || answer === undefined) return false;
  switch (condition.op) {
    case 'answered':
      return true;
    case 'in':
    case 'cell_in':
      return isOneOf(condition.value, answer);
    case 'not_in':
      return !isOneOf(condition.value, answer);
    case 'includes':
      return Array.isArray(answer) ? answer.includes(condition.value) : answer === condition.value;
    case 'gte':
      return Number(answer) >= condition.value;
    case 'lte':
      return Number(answer) <= condition.value;
    case 'rank_top':
      return Array.isArray(answer) && answer.slice(0, condition.k).includes(condition.value);
    case 'text_any':
      return condition.value.some((piece) => String(answer).toLowerCase().includes(piece));
  }
}

function answerTo(condition: Condition, answers: RawAnswers): unknown {
  const whole = answers[condition.question];
  if (!('row' in condition) || condition.row === undefined) return whole;
  return typeof whole === 'object' && whole !== null
    ? (whole as Record<string, unknown>)[condition.row]
    : undefined;
}

function isOneOf(values: readonly Scalar[], answer: unknown): boolean {
  return values.some((value) => value === answer || String(value) === String(answer));
}
