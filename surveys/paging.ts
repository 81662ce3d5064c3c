import { partOf } from './element';

/** What is asked at once: a question, a page as it is written, or everything. */
export const PAGINGS = ['questionPerPage', 'standard', 'singlePage'] as const;
export type Paging = (typeof PAGINGS)[number];

/**
 * In survey-core's own word, so that a definition means the same wherever it is opened. Without the word a
 * survey is asked one question at a time, which is not survey-core's default.
 */
export function pagingOf(definition: Record<string, unknown>): Paging {
  const said = partOf(definition, 'questionsOnPageMode');
  const known = PAGINGS.find((paging) => paging === said);
  return known ?? (partOf(definition, 'isSinglePage') === true ? 'singlePage' : 'questionPerPage');
}
