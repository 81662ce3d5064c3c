import { type Answers, answeredShares, takeRespondents } from '../answers/answers';
import type { AnalysisInput } from '../input';
import type { Grade, Grades } from '../report';
import { withCodes } from '../words/word-codes';

/** The respondents a search may use, and what they did; everything aligned. */
export interface People {
  answers: Answers;
  grades: Grade[];
  netRevenue: number[];
  /** 1 for whoever buys like an A customer on the whole, see `likeness.ts`. */
  alike: Uint8Array;
}

const LEAST_ANSWERED = 0.4;

/**
 * Respondents that are customers, each once, by ascending id: the order of the rows cannot matter.
 */
export function linkedAnswers(input: AnalysisInput): Answers {
  const customers = new Set(input.customers.map((customer) => customer.id));
  const place = new Map<string, number>();
  input.respondents.forEach((id, i) => {
    if (customers.has(id) && !place.has(id)) place.set(id, i);
  });
  const rows = [...place].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, i]) => i);
  return takeRespondents(withCodes(input), rows);
}

/** Who answered 40 % or more, and has had time to show how she buys. */
export function analysedPeople(
  answers: Answers,
  grades: Grades,
  alike: ReadonlySet<string>,
): People {
  const shares = answeredShares(answers);
  const rows = answers.respondents.flatMap((id, i) => {
    const customer = grades.byCustomer[id]!;
    return shares[i]! >= LEAST_ANSWERED && !customer.tooEarly ? [i] : [];
  });
  const kept = takeRespondents(answers, rows);
  return {
    answers: kept,
    grades: kept.respondents.map((id) => grades.byCustomer[id]!.grade),
    netRevenue: kept.respondents.map((id) => grades.byCustomer[id]!.netRevenue),
    alike: Uint8Array.from(kept.respondents, (id) => Number(alike.has(id))),
  };
}

/** 1 for a respondent of the wanted grade. */
export function outcomeOf(people: People, wanted: Grade): Uint8Array {
  return Uint8Array.from(people.grades, (grade) => Number(grade === wanted));
}
