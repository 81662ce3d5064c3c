/**
 * What people say in their own words, as countable features: stems and neighbouring pairs of them.
 *
 * Shape: one `WordFeature` for each stem (or pair) that at least max(5, 4 %) of the respondents use.
 * `word` is its most frequent surface form. `substrings` are the lower-case pieces of text a condition
 * `text_any` is written with, so `members` is counted by them too.
 * Cost: O(letters) to read, features x letters to match.
 * Source: METHOD of counting words without a language model; Porter 2001 for the stems.
 *
 * @example
 * const values = Array.from({ length: 5 }, () => 'Lost my clients');
 * findWords({ question: 'why', values, language: 'en' }).map((found) => found.word);
 * // => ['clients', 'lost']
 */
import { createTextReader, type Token } from './stems';
import { piecesFor, standsIn } from './word-substrings';

export interface WordFeature {
  question: string;
  /** The stem, or two stems with a space between. */
  stem: string;
  word: string;
  substrings: string[];
  /** 1 for a respondent whose answer holds one of the substrings. */
  members: Uint8Array;
  size: number;
  /** The founder's name, where the feature is one of her codes. */
  code?: string;
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

/**
 * The given stems (two with a space between for a pair) as far as anybody uses them, however rare;
 * null in the place of a stem that nobody uses.
 */
export function findStems(answers: TextAnswers, stems: readonly string[]): (WordFeature | null)[] {
  const counted = countStems(answers.values, answers.language);
  const lowered = lowerCased(answers.values);
  return stems.map((stem) => {
    const found = counted.get(stem);
    return found ? feature(answers.question, stem, { found, lowered }) : null;
  });
}

interface Found {
  /** Places of those who use it, ascending. */
  users: number[];
  surfaces: Map<string, number>;
}

export function findWords(answers: TextAnswers): WordFeature[] {
  const { values } = answers;
  const minimum = answers.minimum ?? Math.max(5, Math.ceil(0.04 * values.length));
  const lowered = lowerCased(values);
  return [...countStems(values, answers.language)]
    .filter(([, found]) => found.users.length >= minimum)
    .sort(([a, x], [b, y]) => y.users.length - x.users.length || (a < b ? -1 : 1))
    .slice(0, answers.most ?? 200)
    .map(([stem, found]) => feature(answers.question, stem, { found, lowered }));
}

const lowerCased = (values: TextAnswers['values']) =>
  values.map((value) => value?.toLowerCase() ?? null);

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
  const entry: Found = found.get(stem) ?? { users: [], surfaces: new Map() };
  if (entry.users.at(-1) !== respondent) entry.users.push(respondent);
  entry.surfaces.set(surface, (entry.surfaces.get(surface) ?? 0) + 1);
  found.set(stem, entry);
}

function feature(
  question: string,
  stem: string,
  { found, lowered }: { found: Found; lowered: (string | null)[] },
): WordFeature {
  const byUse = [...found.surfaces].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const surfaces = byUse.map(([surface]) => surface);
  const substrings = piecesFor(surfaces, found.users, lowered);
  const members = Uint8Array.from(lowered, (text) => (standsIn(substrings, text) ? 1 : 0));
  const size = members.reduce((sum, member) => sum + member, 0);
  return { question, stem, word: byUse[0]![0], substrings, members, size };
}
