import { offeredChoices } from './choices';
import { dataKey, partOf, type SurveyElement, textIn } from './element';
import { columnId, type Question, type TextQuestion } from './question';
import { guessedType } from './question-types/guessed-type';
import type { EncodeOptions } from './question-types/question-type';
import { textOf } from './question-types/text';
import { keepsOwnWords } from './special-choices';
import { withoutWords, wordsOf } from './words-of-choices';

export interface ElementsOptions extends Pick<EncodeOptions, 'locale' | 'typeOf'> {
  isEarly: (element: SurveyElement) => boolean;
}

/**
 * Columns of some elements, from the records that hold their answers: `survey.data` of everybody,
 * or the same row of everybody's matrix. Two elements with one key give its columns once.
 */
export function encodeElements(
  elements: readonly SurveyElement[],
  records: readonly unknown[],
  options: ElementsOptions,
): Question[] {
  const columns = new Map<string, Question>();
  for (const element of elements) {
    for (const question of columnsOf(element, records, options)) {
      const id = columnId(question);
      if (!columns.has(id)) columns.set(id, question);
    }
  }
  return [...columns.values()];
}

function columnsOf(
  element: SurveyElement,
  records: readonly unknown[],
  options: ElementsOptions,
): Question[] {
  const key = dataKey(element);
  const given = records.map((record) => partOf(record, key));
  const answers = Array.isArray(element.choices) ? given.map(withoutWords) : given;
  const type = options.typeOf(element.type) ?? options.typeOf(guessedType(answers));
  if (!type) return [];
  const named = { ...element, name: key, title: element.title ?? element.name };
  const own = { locale: options.locale, typeOf: options.typeOf, early: options.isEarly(element) };
  const questions = type.toQuestions(named, answers, own);
  const words = wordsBeside(named, records, options.locale);
  return words ? [...questions, words] : questions;
}

/** What people wrote beside "other", or beside their choice: kept as an open answer. */
function wordsBeside(
  element: SurveyElement,
  records: readonly unknown[],
  locale: string,
): TextQuestion | null {
  const key = `${element.name}-Comment`;
  const asValue = keepsOwnWords(element);
  const values = asValue
    ? ownWordsIn(element, records)
    : records.map((record) => textOf(partOf(record, key)) ?? wordsOf(partOf(record, element.name)));
  if (values.every((value) => value === null)) return null;
  const title = textIn(element.title, locale, element.name);
  const words: TextQuestion = { kind: 'text', key, title, early: false, values };
  return asValue ? { ...words, derived: true } : words;
}

function ownWordsIn(element: SurveyElement, records: readonly unknown[]): (string | null)[] {
  const offered = new Set(offeredChoices(element, 'en').map((choice) => String(choice.value)));
  return records.map((record) => {
    const words = [partOf(record, element.name)]
      .flat()
      .filter((one) => typeof one === 'string' && !offered.has(one));
    return textOf(words.join('\n'));
  });
}
