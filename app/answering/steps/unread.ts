import type { Question } from 'survey-core';

/** What was typed where a number is asked and is none: survey-core would drop it without a word. */
const typed = new WeakMap<Question, string>();

export function keepUnread(question: Question, text: string | null): void {
  if (text === null) typed.delete(question);
  else typed.set(question, text);
}

export const unreadOf = (question: Question): string | undefined => typed.get(question);

/** Itself, or a cell or a line inside. */
export const unreadIn = (question: Question): Question[] =>
  [question, ...question.getNestedQuestions(false)].filter((one) => typed.has(one));
