import type { Condition, NumberUnit, Question } from '../input';

/**
 * Is what the condition speaks of computed, rather than written in the raw answers? Then nobody
 * can check it on `survey.data` by the words of the contract aseg/1: it may explain a segment, but
 * it does not leave the house as a rule. Of parts of an answer the contract knows matrix rows only.
 *
 * @example
 * isDerived({ question: 'firm', row: 'staff', op: 'gte', value: 5 }, undefined); // => true
 */
export function isDerived(condition: Condition, question: Question | undefined): boolean {
  const row = 'row' in condition ? condition.row : undefined;
  const isPart = row !== undefined && condition.op !== 'cell_in';
  return isPart || question?.derived === true || speaksOfDerivedChoice(condition, question);
}

/** One of its choices stands for several raw answers, or for words people typed. */
export function speaksOfDerivedChoice(
  condition: Condition,
  question: Question | undefined,
): boolean {
  if (question === undefined || !('choices' in question) || condition.op === 'answered') {
    return false;
  }
  const values = [condition.value].flat().map(String);
  return question.choices.some((one) => one.derived && values.includes(String(one.value)));
}

/**
 * A number as plainly as it can be said without a language: "2026-01-31", "14:30", "18".
 *
 * @example
 * plainNumber(20484, 'date'); // => '2026-01-31'
 */
export function plainNumber(value: number, unit: NumberUnit | undefined): string {
  if (unit === 'date') return isoDay(value);
  if (unit !== 'time') return String(value);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(value / 60))}:${pad(Math.round(value % 60))}`;
}

const DAY = 86_400_000;

/** Years beyond four digits are said as the number they are. */
function isoDay(days: number): string {
  const date = new Date(days * DAY);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}
