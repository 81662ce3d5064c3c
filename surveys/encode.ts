import { listElements, type SurveyElement } from './element';
import type { Question, TextQuestion } from './question';
import { findQuestionType } from './question-types';
import { isRecommendation } from './question-types/rating';
import { textOf } from './question-types/text';

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
 * values in the order of `answerRows`. Question types we do not read (files, signatures, html) are
 * left out; an answer of the wrong shape counts as not answered.
 */
export function encodeSurvey(
  definition: unknown,
  answerRows: readonly Record<string, unknown>[],
  options: EncodeSurveyOptions,
): Question[] {
  const elements = listElements(definition);
  const isEarly = earlyRule(elements, options.early);
  return elements.flatMap((element) => {
    const type = findQuestionType(element.type);
    if (!type) return [];
    const answers = answerRows.map((row) => row[element.name]);
    const own = { locale: options.locale, early: isEarly(element) };
    const questions = type.toQuestions(element, answers, own);
    const words = otherWords(element, answerRows, questions[0]?.title ?? element.name);
    return words ? [...questions, words] : questions;
  });
}

function earlyRule(
  elements: SurveyElement[],
  early: EncodeSurveyOptions['early'],
): (element: SurveyElement) => boolean {
  if (early === 'all') return () => true;
  if (early) return (element) => early.includes(element.name);
  if (elements.some((element) => element.early === true))
    return (element) => element.early === true;
  return (element) => element.type !== 'comment' && !isRecommendation(element);
}

/** What people wrote beside "other": SurveyJS keeps it under `<name>-Comment`. Never lost. */
function otherWords(
  element: SurveyElement,
  answerRows: readonly Record<string, unknown>[],
  title: string,
): TextQuestion | null {
  const key = `${element.name}-Comment`;
  const values = answerRows.map((row) => textOf(row[key]));
  if (values.every((value) => value === null)) return null;
  return { kind: 'text', key, title, early: false, values };
}
