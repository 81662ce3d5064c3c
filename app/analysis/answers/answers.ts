import type { Question, Scalar } from '../input';

/**
 * The answers of some respondents, column by column. `questions[q].values[i]` belongs to
 * `respondents[i]`, a customer id.
 */
export interface Answers {
  respondents: string[];
  questions: Question[];
}

/** A cell: what one respondent answered to one question (or one row of a matrix). */
export type Answer = Scalar | Scalar[] | null | undefined;

/** Tells questions apart inside one survey; a matrix is one question a row. */
export function questionId(asked: { key: string; row?: string }): string {
  return asked.row === undefined ? asked.key : `${asked.key}[${asked.row}]`;
}

/** The same questions for the chosen respondents, in the chosen order. */
export function takeRespondents(answers: Answers, rows: readonly number[]): Answers {
  return {
    respondents: rows.map((row) => answers.respondents[row]!),
    questions: answers.questions.map((question) => {
      const values = question.values as Answer[];
      return { ...question, values: rows.map((row) => values[row] ?? null) } as Question;
    }),
  };
}

/** Share of questions a respondent answered, of those that most people were shown. */
export function answeredShares(answers: Answers): number[] {
  const people = answers.respondents.length;
  const usual = answers.questions.filter((question) => {
    const given = (question.values as Answer[]).filter((value) => value !== null).length;
    return given >= 0.3 * people;
  });
  return answers.respondents.map((_, i) => {
    const given = usual.filter((question) => (question.values as Answer[])[i] !== null);
    return usual.length === 0 ? 0 : given.length / usual.length;
  });
}
