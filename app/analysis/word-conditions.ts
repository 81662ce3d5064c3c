import type { Condition, TextQuestion } from './input';
import { findWords } from './words';

/**
 * A statement per word stem, or pair of stems, that enough people used in an open answer.
 * Said as substrings, so that it can be checked anywhere without a stemmer.
 */
export function wordConditions(question: TextQuestion, language: string): Condition[] {
  const found = findWords({ question: question.key, values: question.values, language });
  return found.map(({ substrings }) => ({
    question: question.key,
    ...(question.row === undefined ? {} : { row: question.row }),
    op: 'text_any',
    value: substrings,
  }));
}
