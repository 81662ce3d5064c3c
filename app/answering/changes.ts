import type { Answers } from '~/domain/responses/response';

/** What differs, question by question; null where an answer was taken away. */
export function changesBetween(before: Answers, after: Answers): Answers {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const differing = keys.filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return Object.fromEntries(differing.map((key) => [key, after[key] ?? null]));
}

/** The reverse: null takes an answer away. */
export const withChanges = (before: Answers, changes: Answers): Answers =>
  Object.fromEntries(
    Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null),
  );
