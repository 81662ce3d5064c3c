import { type SurveyElement, textIn } from '../element';
import { findQuestionType, QUESTION_TYPES } from '.';
import type { QuestionType, Variant } from './question-type';

/** A type the editor can add, or a variant of one. */
export interface Addable extends Variant {
  type: string;
  /** It begins with choices to reword. */
  needsChoices: boolean;
}

export const ADDABLE: readonly Addable[] = QUESTION_TYPES.filter(
  ({ isAddable }) => isAddable,
).flatMap((type) =>
  [asVariant(type), ...(type.variants ?? [])].map((variant) => ({
    ...variant,
    type: type.type,
    needsChoices: type.needsChoices === true,
  })),
);

function asVariant({ type, words }: QuestionType): Variant {
  return { name: type, words, settings: {} };
}

/** What the editor calls the type of a question. */
export function typeInWords(element: SurveyElement, locale: string): string {
  const type = findQuestionType(element.type);
  const variant = type?.variants?.find(({ settings }) => hasSettings(element, settings));
  return textIn((variant ?? type)?.words, locale, element.type);
}

function hasSettings(element: SurveyElement, settings: Partial<SurveyElement>): boolean {
  return Object.entries(settings).every(
    ([name, value]) => element[name as keyof SurveyElement] === value,
  );
}
