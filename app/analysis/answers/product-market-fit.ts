/**
 * Share of customers who would be very disappointed without the product, by grade.
 *
 * Why the lower bound: "above 40 %" from 10 of 20 answers is a coin toss; it is said only when
 * the whole interval lies above (20 answers need 13, 40: 23, 100: 50, 200: 94).
 * The question is recognised by its key or its choice codes; give `key` when it is named otherwise.
 * Shape: one grade a respondent, null where unknown. Null when there is no such question or nobody
 * answered it. Source: Sean Ellis 2009 for question and 40 % line; Wilson 1927.
 */
import type { Question, Scalar, SingleQuestion } from '../input';
import { GRADES, type Grade, type ProductMarketFit } from '../report';
import { wilson } from '../statistics/intervals';

const FORTY_PERCENT = 0.4;
const KEYS = /disappoint|pmf|product_?market|ellis/i;
const VERY = /^very(?![a-z])/i;

export function productMarketFit({
  questions,
  grades,
  key,
}: {
  questions: readonly Question[];
  grades: readonly (Grade | null)[];
  key?: string;
}): ProductMarketFit | null {
  const question = findDisappointment(questions, key);
  if (question === null) return null;
  const very = veryValue(question);
  const shareOf = (counted: (respondent: number) => boolean) => {
    const given = question.values.filter((value, i) => value !== null && counted(i));
    return wilson(given.filter((value) => value === very).length, given.length);
  };
  const all = shareOf(() => true);
  if (all.total === 0) return null;
  const byGrade = GRADES.map((grade) => ({ grade, very: shareOf((i) => grades[i] === grade) }));
  return {
    question: question.key,
    all,
    byGrade: byGrade.filter((entry) => entry.very.total > 0),
    aboveFortyPercent: all.low > FORTY_PERCENT,
  };
}

function findDisappointment(questions: readonly Question[], key?: string): SingleQuestion | null {
  for (const question of questions) {
    if (question.kind !== 'single' || question.choices.length < 2) continue;
    if (key === undefined ? isDisappointment(question) : question.key === key) return question;
  }
  return null;
}

function isDisappointment(question: SingleQuestion): boolean {
  return KEYS.test(question.key) && question.choices.some(({ value }) => VERY.test(String(value)));
}

/** Its own code where there is one, else the first choice: the scale is always asked from the top. */
function veryValue(question: SingleQuestion): Scalar {
  const coded = question.choices.find(({ value }) => VERY.test(String(value)));
  return (coded ?? question.choices[0]!).value;
}
