import { choicesWithAnswered, isScalar } from '../choices';
import { type SurveyElement, textIn } from '../element';
import type { MultiQuestion, SingleQuestion } from '../question';
import type { EncodeOptions } from './question-type';

/** One value out of a list. */
export function singleQuestion(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): SingleQuestion {
  const values = answers.map((answer) => (isScalar(answer) ? answer : null));
  const answered = values.filter((value) => value !== null);
  return {
    kind: 'single',
    key: element.name,
    title: textIn(element.title, options.locale, element.name),
    early: options.early,
    choices: choicesWithAnswered(element, answered, options.locale),
    values,
  };
}

/** Several values out of a list. An empty list is no answer, as in SurveyJS itself. */
export function multiQuestion(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): MultiQuestion {
  const values = answers.map(listOfScalars);
  return {
    kind: 'multi',
    key: element.name,
    title: textIn(element.title, options.locale, element.name),
    early: options.early,
    choices: choicesWithAnswered(
      element,
      values.flatMap((list) => list ?? []),
      options.locale,
    ),
    values,
  };
}

export function listOfScalars(answer: unknown) {
  const list = Array.isArray(answer) ? answer.filter(isScalar) : isScalar(answer) ? [answer] : [];
  return list.length > 0 ? [...new Set(list)] : null;
}
