import type { Question } from 'survey-core';

/** What was typed and is no number that fits: survey-core would drop or change it without a word. */
export interface Unread {
  /** By its fields: a range has two. */
  texts: string[];
  why: 'notNumber' | 'bothNumbers' | 'outside';
}

let typed = new WeakMap<Question, Unread>();

/** Before somebody else's form is read or drawn: models are shared. */
export function forgetUnread(): void {
  typed = new WeakMap();
}

export function keepUnread(question: Question, unread: Unread | null): void {
  if (unread === null) typed.delete(question);
  else typed.set(question, unread);
}

export const unreadOf = (question: Question, at = 0): string | undefined =>
  typed.get(question)?.texts[at];

/** Itself, or a cell or a line inside. */
export const unreadIn = (question: Question): { question: Question; why: Unread['why'] }[] =>
  [question, ...question.getNestedQuestions(false)].flatMap((one) => {
    const unread = typed.get(one);
    return unread ? [{ question: one, why: unread.why }] : [];
  });
