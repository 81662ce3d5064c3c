import type { Condition, TextQuestion } from '../input';
import { findWords } from './words';

/**
 * A statement per code of the founder, then per word stem, or pair of stems, that enough people used
 * in an open answer. Said as substrings, so that it can be checked anywhere without a stemmer.
 * Codes come first: a code that is one word in all but name keeps its name.
 */
export function wordConditions(question: TextQuestion, language: string): Condition[] {
  const words = findWords({ question: question.key, values: question.values, language });
  return [...(question.codes ?? []), ...words].map(({ substrings }) => ({
    question: question.key,
    ...(question.row === undefined ? {} : { row: question.row }),
    op: 'text_any',
    value: substrings,
  }));
}
