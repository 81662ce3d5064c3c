import type { SurveyElement } from './element';
import { findQuestionType } from './question-types';

/** The questions inside a question: cells of a matrix, what is asked in every panel. */
export const innerElements = (element: SurveyElement): SurveyElement[] =>
  findQuestionType(element.type)?.inside?.(element) ?? [];
