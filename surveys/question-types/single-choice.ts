import { isScalar } from '../choices';
import { codesFor } from '../codes';
import { partOf, type SurveyElement, textIn } from '../element';
import type { MultiQuestion, Scalar, SingleQuestion } from '../question';
import { contradictionsRemover } from '../special-choices';
import type { EncodeOptions } from './question-type';

/** One value out of a list. */
export function singleQuestion(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): SingleQuestion {
  const given = answers.map((answer) => (isScalar(answer) ? answer : null));
  const codes = codesFor(
    element,
    given.filter((value) => value !== null),
    options.locale,
  );
  return {
    ...askedBy(element, options),
    kind: 'single',
    choices: codes.choices,
    values: given.map((value) => (value === null ? null : codes.codeOf(value))),
  };
}

/**
 * Several values out of a list, in the order they were given. An empty list is no answer, as in
 * SurveyJS itself; "none" beside something else does not count.
 */
export function multiQuestion(
  element: SurveyElement,
  answers: unknown[],
  options: EncodeOptions,
): MultiQuestion {
  const wrapped = element.valuePropertyName;
  const given = answers.map((answer) => listOfScalars(wrapped ? unwrap(answer, wrapped) : answer));
  const codes = codesFor(
    element,
    given.flatMap((list) => list ?? []),
    options.locale,
  );
  const withoutContradictions = contradictionsRemover(element);
  const listed = (list: Scalar[]) => withoutContradictions(distinct(list.map(codes.codeOf)));
  const question: MultiQuestion = {
    ...askedBy(element, options),
    kind: 'multi',
    choices: codes.choices,
    values: given.map((list) => (list === null ? null : listed(list))),
  };
  return wrapped ? { ...question, early: false, derived: true } : question;
}

export function askedBy(element: SurveyElement, options: EncodeOptions) {
  return {
    key: element.name,
    title: textIn(element.title, options.locale, element.name),
    early: options.early,
  };
}

export function listOfScalars(answer: unknown): Scalar[] | null {
  const list = Array.isArray(answer) ? answer.filter(isScalar) : isScalar(answer) ? [answer] : [];
  return list.length > 0 ? distinct(list) : null;
}

/** Records of one field, for a list that another question goes on with. */
function unwrap(answer: unknown, name: string): unknown {
  return Array.isArray(answer)
    ? answer.map((one) => (isScalar(one) ? one : partOf(one, name)))
    : answer;
}

/** Most lists are short and repeat nothing: a set for each would cost more than it saves. */
function distinct(list: Scalar[]): Scalar[] {
  const isSet = list.length < 20 && list.every((value, at) => list.indexOf(value) === at);
  return isSet ? list : [...new Set(list)];
}
