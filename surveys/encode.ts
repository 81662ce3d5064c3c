import { listElements, partOf, type SurveyElement } from './element';
import { encodeElements } from './encode-elements';
import type { Question } from './question';
import { findQuestionType } from './question-types';

export interface EncodeSurveyOptions {
  /** Language of titles and choices shown in the report. */
  locale: string;
  /**
   * Which questions may be asked at first contact. By default those marked `early: true` in the
   * definition; when none is marked, all but open comments and "would you recommend us".
   */
  early?: 'all' | readonly string[];
}

/**
 * Turns a SurveyJS definition and everybody's `survey.data` into columns, one question each,
 * values in the order of `answerRows`. Types we do not know are read by the shape of their answers;
 * an answer of the wrong shape counts as not answered.
 */
export function encodeSurvey(
  definition: unknown,
  answerRows: readonly Record<string, unknown>[],
  options: EncodeSurveyOptions,
): Question[] {
  const elements = withSurveySettings(definition, listElements(definition));
  return encodeElements(elements, answerRows, {
    locale: options.locale,
    isEarly: earlyRule(elements, options.early),
    typeOf: findQuestionType,
  });
}

/** What the survey says of all its questions, where a question does not say otherwise. */
function withSurveySettings(definition: unknown, elements: SurveyElement[]): SurveyElement[] {
  if (partOf(definition, 'storeOthersAsComment') !== false) return elements;
  return elements.map((element) => ({ storeOthersAsComment: false, ...element }));
}

function earlyRule(
  elements: SurveyElement[],
  early: EncodeSurveyOptions['early'],
): (element: SurveyElement) => boolean {
  if (early === 'all') return () => true;
  if (early) return (element) => early.includes(element.name);
  if (elements.some((element) => element.early === true))
    return (element) => element.early === true;
  return (element) => findQuestionType(element.type)?.isEarlySign?.(element) ?? true;
}
