/**
 * What people say in their own words, as countable features: stems and neighbouring pairs of them.
 *
 * Shape: one `WordFeature` for each stem (or pair) that at least max(5, 4 %) of the respondents use.
 * `word` is its most frequent surface form. `substrings` are lower-case pieces of text of which at
 * least one stands in every answer that uses it: this is how a condition `text_any` is written, so
 * `members` is counted by them too (an answer can match a little more than its stem).
 * Cost: O(letters) to read, features x letters to match.
 * Source: METHOD of counting words without a language model; Porter 2001 for the stems.
 *
 * @example
 * const values = Array.from({ length: 5 }, () => 'Lost my clients');
 * findWords({ question: 'why', values, language: 'en' }).map((found) => found.word);
 * // => ['clients', 'lost']
 */
import { createTextReader, type Token } from './stems';

export interface WordFeature {
  question: string;
  /** The stem, or two stems with a space between. */
  stem: string;
  word: string;
  substrings: string[];
  /** 1 for a respondent whose answer holds one of the substrings. */
  members: Uint8Array;
  size: number;
}

export interface TextAnswers {
  question: string;
  values: readonly (string | null)[];
  language: string;
  /** Least number of respondents; max(5, 4 %) when absent. */
  minimum?: number;
  /** Most features returned, the most frequent first. */
  most?: number;
}

/** The stems of one text in reading order, stop words and very short words left out. */
export function stemsOf(text: string, language: string): string[] {
  return createTextReader(language)(text).flatMap((token) => (token.stem === '' ? [] : token.stem));
}

interface Found {
  respondents: number;
  last: number;
  surfaces: Map<string, number>;
}

export function findWords(answers: TextAnswers): WordFeature[] {
  const { values } = answers;
  const minimum = answers.minimum ?? Math.max(5, Math.ceil(0.04 * values.length));
  const lowered = values.map((value) => (value === null ? null : value.toLowerCase()));
  return [...countStems(values, answers.language)]
    .filter(([, found]) => found.respondents >= minimum)
    .sort(([a, x], [b, y]) => y.respondents - x.respondents || (a < b ? -1 : 1))
    .slice(0, answers.most ?? 200)
    .map(([stem, found]) => feature(answers.question, stem, { found, lowered }));
}

function countStems(values: readonly (string | null)[], language: string): Map<string, Found> {
  const read = createTextReader(language);
  const found = new Map<string, Found>();
  values.forEach((value, respondent) => {
    if (value === null) return;
    const tokens = read(value);
    tokens.forEach((token, at) => {
      if (token.stem === '') return;
      count(found, token.stem, token.surface, respondent);
      const next: Token | undefined = tokens[at + 1];
      if (next === undefined || next.stem === '') return;
      count(found, `${token.stem} ${next.stem}`, `${token.surface} ${next.surface}`, respondent);
    });
  });
  return found;
}

function count(found: Map<string, Found>, stem: string, surface: string, respondent: number) {
  const entry = found.get(stem) ?? { respondents: 0, last: -1, surfaces: new Map() };
  if (entry.last !== respondent) entry.respondents++;
  entry.last = respondent;
  entry.surfaces.set(surface, (entry.surfaces.get(surface) ?? 0) + 1);
  found.set(stem, entry);
}

function feature(
  question: string,
  stem: string,
  { found, lowered }: { found: Found; lowered: (string | null)[] },
): WordFeature {
  const byUse = [...found.surfaces].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const substrings = substringsOf(byUse.map(([surface]) => surface));
  const holds = (text: string | null) => text !== null && substrings.some((s) => text.includes(s));
  const members = Uint8Array.from(lowered, (text) => (holds(text) ? 1 : 0));
  const size = members.reduce((sum, member) => sum + member, 0);
  return { question, stem, word: byUse[0]![0], substrings, members, size };
}

/**
 * The longest common beginning of the forms, at least three letters; where the forms have nothing
 * that long in common, the forms themselves. Where ё was written, both spellings are listed.
 */
export function substringsOf(surfaces: readonly string[]): string[] {
  const plain = surfaces.map((surface) => surface.replaceAll('ё', 'е'));
  const length = commonLength(plain);
  const shared = length >= 3 && !plain[0]!.slice(0, length).endsWith(' ');
  const pieces = shared
    ? surfaces.map((surface) => surface.slice(0, length))
    : surfaces.slice(0, 8);
  const both = pieces.flatMap((piece) => [piece, piece.replaceAll('ё', 'е')]);
  const distinct = [...new Set(both)].sort();
  return distinct.filter((one) => !distinct.some((other) => other !== one && one.includes(other)));
}

function commonLength(words: readonly string[]): number {
  const first = words[0] ?? '';
  let length = first.length;
  for (const word of words) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return length;
}
