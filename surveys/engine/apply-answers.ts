import type { Question } from 'survey-core';
import { isRecord } from '../element';
import { findQuestionType } from '../question-types';
import { readAnswer } from '../read-answer';
import { COMMENT } from '../read-rows';
import { storable } from '../storable';

export type Answers = Record<string, unknown>;

/**
 * Puts what somebody gave into the questions that ask for it. What is worked out, or only shown, is
 * nobody's answer. A choice that is not offered (any more) counts as not given.
 */
export function applyAnswers(questions: readonly Question[], given: Answers): void {
  for (const question of questions) if (isAsked(question)) applyAnswer(question, given);
}

export const isAsked = (question: Question): boolean =>
  question.hasInput && !question.isReadOnly && !findQuestionType(question.getType())?.isWorkedOut;

function applyAnswer(question: Question, given: Answers): void {
  const key = question.getValueName();
  if (Object.hasOwn(given, key)) setValue(question, given[key]);
  const words = given[`${key}${COMMENT}`];
  if (typeof words === 'string') question.comment = String(storable(words));
}

function setValue(question: Question, value: unknown): void {
  if (value === null || value === undefined || value === '') {
    question.clearValue();
    return;
  }
  const read = readAnswer(question, value);
  if (!('value' in read)) return;
  const taken = structuredClone(storable(read.value));
  // Typed through a mask: "1 234,50" is a number.
  if (typeof taken === 'string' && isMasked(question)) question.inputValue = taken;
  else question.value = besideOthers(question, taken);
}

/** A text that is typed through a mask. */
export const isMasked = (question: Question): boolean =>
  ((question as { maskType?: string }).maskType ?? 'none') !== 'none';

/** Two questions may fill the same rows, each its own part of them. */
function besideOthers(question: Question, taken: unknown): unknown {
  const before = question.value;
  if (!Array.isArray(taken) || !Array.isArray(before) || !taken.every(isRecord)) return taken;
  return taken.map((row, at) => (isRecord(before[at]) ? { ...before[at], ...row } : row));
}
