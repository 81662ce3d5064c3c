import type { Question } from 'survey-core';

/** Types whose form looks the same whatever was answered: no rows or panels that come and go. */
const STILL =
  'text comment radiogroup buttongroup dropdown checkbox tagbox rating boolean imagepicker ranking matrix multipletext slider matrixdropdown html image';

/** Types whose form sends nothing that could be wrong, besides what a page counts itself. */
const FORGIVING =
  'text comment radiogroup buttongroup dropdown checkbox rating boolean imagepicker matrix html image';

/** Rules that only survey-core knows how to read. */
const RULES = ['validators', 'isAllRowRequired', 'eachRowRequired', 'eachRowUnique'];

export const isStill = (question: Question): boolean => isOne(STILL, question);

/** A page can see by itself what may be wrong: nothing chosen, too few, no number, out of bounds. */
export function isForgiving(question: Question): boolean {
  if (!isOne(FORGIVING, question)) return false;
  if (RULES.some((name) => isSet(question.getPropertyValue(name)))) return false;
  const { inputType = 'text', maskType = 'none' } = question as Partial<Record<string, string>>;
  return ['text', 'number'].includes(inputType) && maskType === 'none' && !hasWords(question);
}

const isOne = (list: string, question: Question): boolean =>
  list.split(' ').includes(question.getType());

const isSet = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

/** A choice that asks for words beside it. */
const hasWords = (question: Question): boolean =>
  ((question as { choices?: { showCommentArea?: boolean }[] }).choices ?? []).some(
    ({ showCommentArea }) => showCommentArea,
  );
