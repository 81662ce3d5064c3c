import type { Question } from 'survey-core';
import { findQuestionType } from './question-types';
import { type ReadAnswer, refuse, type ShapedQuestion } from './read-answer-parts';

/** The answer as it is stored, or why it cannot be one. */
export function readAnswer(question: Question, value: unknown): ReadAnswer {
  // What the founder wrote herself is right as it stands.
  const written = JSON.stringify(question.defaultValue);
  if (written !== undefined && JSON.stringify(value) === written) return { value };
  return readShape(question as unknown as ShapedQuestion, value);
}

function readShape(question: ShapedQuestion, value: unknown): ReadAnswer {
  const type = findQuestionType(question.getType());
  return type ? type.read(question, value, readShape) : refuse('unknownQuestion');
}
