/**
 * The founder's codes: several words that she reads as one ("price": цена, дорого, стоимость).
 *
 * Why: no stemmer knows that "expensive" and "price" are one subject; who knows the customers does.
 * Words are looked up by stem, so a code finds all forms that somebody used; what is no word to the
 * reader ("1С") is looked up as it is written.
 * Shape: for each code its stems and the pieces of text it is known by in these answers.
 * Cost: that of `findWords`.
 *
 * @example
 * const values = ['Очень дорого', 'Хорошая цена', 'Друг посоветовал'];
 * const codes = [{ name: 'price', words: ['цены', 'дорого'] }];
 * findCodes({ question: 'why', values, language: 'ru' }, codes)[0].substrings;
 * // => ['дорого', 'цена']
 */
import type { AnalysisInput, CodeInText, WordCode } from '../input';
import { createTextReader } from './stems';
import { shortest } from './word-substrings';
import { findStems, type TextAnswers } from './words';

export function findCodes(answers: TextAnswers, codes: readonly WordCode[]): CodeInText[] {
  const stemOf = stemmerFor(answers.language);
  const stems = [...new Set(codes.flatMap(({ words }) => words.map(stemOf)))];
  const found = new Map(findStems(answers, stems).map((word, at) => [stems[at]!, word]));
  return codes.map(({ name, words }) => ({
    name,
    stems: words.map(stemOf).filter((stem) => stem !== ''),
    substrings: shortest(
      words.flatMap((word) => found.get(stemOf(word))?.substrings ?? asWritten(word, stemOf(word))),
    ),
  }));
}

/** The same input, each open answer with the codes as they stand in it. */
export function withCodes(input: AnalysisInput): AnalysisInput {
  const { codes = [], language } = input;
  if (codes.length === 0) return input;
  const questions = input.questions.map((question) => {
    if (question.kind !== 'text') return question;
    const answers = { question: question.key, values: question.values, language };
    return { ...question, codes: findCodes(answers, codes).filter(isSomething) };
  });
  return { ...input, questions };
}

/** As `findWords` names it: the stem, or two with a space between; '' for what is no word to it. */
export function stemmerFor(language: string): (word: string) => string {
  const read = createTextReader(language);
  return (word) => {
    const stems = read(word).map(({ stem }) => stem);
    return stems.includes('') ? '' : stems.join(' ');
  };
}

/** A word nobody has used is kept for those who will; one of two letters would fit everybody. */
function asWritten(word: string, stem: string): string[] {
  const plain = (stem.length >= 4 ? stem : word).trim().toLowerCase();
  return plain.length >= 3 || /\d./.test(plain) ? [plain] : [];
}

const isSomething = ({ substrings }: CodeInText) => substrings.length > 0;
