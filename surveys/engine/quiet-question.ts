import type { Question } from 'survey-core';
import { findQuestionType } from '../question-types';
import { DISPLAY_TYPES } from '../question-types/display-types';
import type { QuestionType } from '../question-types/question-type';

/** Rules that only survey-core knows how to read. */
const RULES = ['validators', 'isAllRowRequired', 'eachRowRequired', 'eachRowUnique'];

/** Its form looks the same whatever was answered: no rows or panels that come and go. */
export const isStill = (question: Question): boolean =>
  pageMay(question) !== undefined && !hasTotals(question);

/** A matrix stores its totals beside the answer. */
const hasTotals = (question: Question): boolean =>
  (question as { hasTotal?: boolean }).hasTotal === true;

/** A page can see by itself what may be wrong: nothing chosen, too few, no number, out of bounds. */
export function isForgiving(question: Question): boolean {
  if (pageMay(question) !== 'judge') return false;
  if (RULES.some((name) => isSet(question.getPropertyValue(name)))) return false;
  const { inputType = 'text', maskType = 'none' } = question as Partial<Record<string, string>>;
  return ['text', 'number'].includes(inputType) && maskType === 'none' && !hasWords(question);
}

/** What is only shown is never wrong. */
function pageMay(question: Question): QuestionType['pageMay'] {
  const type = question.getType();
  return DISPLAY_TYPES.includes(type) ? 'judge' : findQuestionType(type)?.pageMay;
}

const isSet = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

/** A choice that asks for words beside it. */
const hasWords = (question: Question): boolean =>
  ((question as { choices?: { showCommentArea?: boolean }[] }).choices ?? []).some(
    ({ showCommentArea }) => showCommentArea,
  );
