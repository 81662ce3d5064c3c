import { partOf, type SurveyElement } from '../element';
import type { NumberUnit, Question } from '../question';
import { readText } from '../read-text';
import { monthsIn } from './durations';
import { givenQuestion } from './given';
import { dayIn, isIsoDate, minutesIn } from './moments';
import { isPlainNumber, numberIn } from './numeric';
import { defineQuestionType, type EncodeOptions } from './question-type';
import { askedBy, singleQuestion } from './single-choice';

/** How a text can be a number. */
interface Reading {
  read: (answer: unknown) => number | null;
  unit?: NumberUnit;
}
const NUMBER: Reading = { read: (answer) => numberIn(answer) };
const MASKED: Reading = { read: (answer) => numberIn(answer, true) };
const DATE: Reading = { read: dayIn, unit: 'date' };
const TIME: Reading = { read: minutesIn, unit: 'time' };
const MONTHS: Reading = { read: monthsIn, unit: 'months' };

const BY_INPUT: Record<string, Reading> = {
  number: NUMBER,
  range: NUMBER,
  date: DATE,
  datetime: DATE,
  'datetime-local': DATE,
  month: DATE,
  week: DATE,
  time: TIME,
};
/** Ways to reach a person, or secrets: not an answer to count words in. */
const CONTACTS = ['email', 'tel', 'password'];

/**
 * A short answer. Numbers, dates, times and durations become a number, contacts only whether they
 * are given, a colour a choice; other texts stay in the customer's words.
 */
export const text = defineQuestionType({
  type: 'text',
  words: { en: 'A short text', ru: 'Короткий текст' },
  isAddable: true,
  variants: [
    { name: 'number', words: { en: 'A number', ru: 'Число' }, settings: { inputType: 'number' } },
  ],
  sample: {
    element: { type: 'text', name: 'months', title: 'Months in the role', inputType: 'number' },
    answers: [7, '12', undefined, 'half a year'],
  },
  control: 'line',
  pageMay: 'judge',
  isInWords: ({ inputType }) => !inputType,
  read: (question, value) => readText(question, value),
  toQuestions: (element, answers, options) => [textOrNumber(element, answers, options)],
});

export function textOrNumber(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): Question {
  const inputType = element.inputType ?? '';
  if (CONTACTS.includes(inputType)) return givenQuestion(element, answers, options);
  if (inputType === 'color') return singleQuestion(element, answers, options);
  const asked = askedBy(element, options);
  const reading = readingOf(element) ?? readingMostGiven(answers);
  if (reading === undefined) return { ...asked, kind: 'text', values: answers.map(textOf) };
  const values = answers.map(reading.read);
  if (reading.unit) {
    const early = options.early && reading.unit === 'date' && answers.every(isIsoOrUnread);
    return { ...asked, early, derived: true, kind: 'number', unit: reading.unit, values };
  }
  const derived = answers.some((answer, i) => values[i] !== null && !isPlainNumber(answer));
  return { ...asked, ...(derived ? { derived } : {}), kind: 'number', values };
}

export function textOf(answer: unknown): string | null {
  if (typeof answer === 'number') return Number.isFinite(answer) ? String(answer) : null;
  return typeof answer === 'string' && answer.trim() !== '' ? answer : null;
}

function readingOf(element: SurveyElement): Reading | undefined {
  const { inputType = '', maskType, maskSettings } = element;
  if (Object.hasOwn(BY_INPUT, inputType)) return BY_INPUT[inputType];
  if (maskType === 'numeric' || maskType === 'currency') return MASKED;
  if (maskType !== 'datetime') return undefined;
  return /[dmy]/.test(String(partOf(maskSettings, 'pattern'))) ? DATE : TIME;
}

/** People type "3", "2019-05-01" or "2 years" into a plain field too: nine in ten make it one. */
function readingMostGiven(answers: unknown[]): Reading | undefined {
  const given = answers.filter((answer) => textOf(answer) !== null);
  if (given.length < 5) return undefined;
  return [NUMBER, DATE, MONTHS].find(
    ({ read }) => given.filter((answer) => read(answer) !== null).length >= 0.9 * given.length,
  );
}

/** Whoever scores a raw answer reads "2026-01-31", not "31.01.2026" or a week. */
function isIsoOrUnread(answer: unknown): boolean {
  return dayIn(answer) === null || isIsoDate(answer);
}
