import type { SurveyElement } from '../element';
import type { Question } from '../question';
import type { QuestionSummary } from '../summary';

export interface EncodeOptions {
  locale: string;
  /** Of this element; decided by `encodeSurvey`. */
  early: boolean;
  /** For types that hold other questions: how to read those. */
  typeOf: (type: string) => QuestionType | undefined;
}

/**
 * How one SurveyJS question type becomes columns of the study.
 * `answers` holds one raw value per respondent (undefined: not answered). Never throws on a value
 * of the wrong shape: it counts as not answered.
 */
export interface QuestionType {
  /** SurveyJS type name. */
  type: string;
  /** A small definition with answers; the contract test runs over it. */
  sample: { element: SurveyElement; answers: unknown[] };
  toQuestions(element: SurveyElement, answers: unknown[], options: EncodeOptions): Question[];
  summarize(element: SurveyElement, answers: unknown[], options: EncodeOptions): QuestionSummary[];
}

/** A type is told by its encoding; the summary follows from the columns. */
export function defineQuestionType(
  definition: Omit<QuestionType, 'summarize'>,
  summarizeQuestion: (question: Question) => QuestionSummary,
): QuestionType {
  return {
    ...definition,
    summarize: (element, answers, options) =>
      definition.toQuestions(element, answers, options).map(summarizeQuestion),
  };
}
