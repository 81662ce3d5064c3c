import { type SurveyElement, textIn } from '../element';
import type { Question } from '../question';
import { summarizeQuestion } from '../summary';
import { numberIn } from './numeric';
import { defineQuestionType, type EncodeOptions } from './question-type';

const NUMERIC = ['number', 'range', 'date', 'datetime', 'datetime-local', 'month'];

/** A short answer. Numbers and dates become a number, other texts stay in the customer's words. */
export const text = defineQuestionType(
  {
    type: 'text',
    sample: {
      element: { type: 'text', name: 'months', title: 'Months in the role', inputType: 'number' },
      answers: [7, '12', undefined, 'half a year'],
    },
    toQuestions: (element, answers, options) => [textOrNumber(element, answers, options)],
  },
  summarizeQuestion,
);

export function textOrNumber(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): Question {
  const asked = {
    key: element.name,
    title: textIn(element.title, options.locale, element.name),
    early: options.early,
  };
  if (NUMERIC.includes(element.inputType ?? '') || mostlyNumbers(answers)) {
    return { ...asked, kind: 'number', values: answers.map(numberIn) };
  }
  return { ...asked, kind: 'text', values: answers.map(textOf) };
}

export function textOf(answer: unknown): string | null {
  if (typeof answer === 'number') return Number.isFinite(answer) ? String(answer) : null;
  return typeof answer === 'string' && answer.trim() !== '' ? answer : null;
}

/** People type "3" into a plain text field too; nine in ten such answers make it a number. */
function mostlyNumbers(answers: unknown[]): boolean {
  const given = answers.filter((answer) => textOf(answer) !== null);
  const numeric = given.filter((answer) => numberIn(answer) !== null);
  return given.length >= 5 && numeric.length >= 0.9 * given.length;
}
