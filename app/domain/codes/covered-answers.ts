import { findCodes, stemmerFor } from '~/analysis/words/word-codes';
import { standsIn } from '~/analysis/words/word-substrings';
import { findWords, type TextAnswers } from '~/analysis/words/words';
import type { WordCode } from './code';

/** The open answers of a survey, question by question, aligned with its responses. */
export interface OpenAnswers {
  language: string;
  questions: { id: string; title: string; values: (string | null)[] }[];
  /** How many responses were read, of how many there are. */
  read: number;
  all: number;
}

export interface FrequentWord {
  word: string;
  stem: string;
  /** People who used it in any open answer. */
  count: number;
}

export interface Coverage {
  /** People who wrote about it, of all who wrote anything. */
  count: number;
  total: number;
  byQuestion: { title: string; count: number; total: number }[];
  /** Some of the answers, of how many different ones. */
  texts: { title: string; text: string }[];
  textCount: number;
  /** The pieces of text they were found by. */
  pieces: string[];
}

const MOST_WORDS = 60;
const MOST_TEXTS = 8;

/** The words most people use, in any of the open answers. */
export function frequentWords({ language, questions, read }: OpenAnswers): FrequentWord[] {
  const users = new Map<string, { word: string; people: Set<number>; most: number }>();
  for (const { id, values } of questions) {
    const minimum = Math.max(2, Math.ceil(0.01 * read));
    for (const found of singleWords({ question: id, values, language, minimum })) {
      const known = users.get(found.stem) ?? { word: found.word, people: new Set(), most: 0 };
      found.members.forEach((member, at) => {
        if (member) known.people.add(at);
      });
      if (found.size > known.most) Object.assign(known, { word: found.word, most: found.size });
      users.set(found.stem, known);
    }
  }
  return [...users]
    .map(([stem, { word, people }]) => ({ stem, word, count: people.size }))
    .sort((a, b) => b.count - a.count || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST_WORDS);
}

/** A pair of words says no more to her who reads the list than its words do. */
const singleWords = (answers: TextAnswers) =>
  findWords({ ...answers, most: 500 }).filter(({ stem }) => !stem.includes(' '));

/** How many people each code covers. */
export function coverageOf(answers: OpenAnswers, codes: readonly WordCode[]): Coverage[] {
  const { language, questions } = answers;
  const found = questions.map(({ id, values }) =>
    findCodes({ question: id, values, language }, codes),
  );
  const writers = new Set(questions.flatMap(({ values }) => placesOf(values, hasText)));
  return codes.map((_, at) => {
    const covered = questions.map((question, q) => {
      const { substrings } = found[q]![at]!;
      const isHit = (text: string | null) => standsIn(substrings, text?.toLowerCase() ?? null);
      return { question, substrings, places: placesOf(question.values, isHit) };
    });
    return {
      count: new Set(covered.flatMap(({ places }) => places)).size,
      total: writers.size,
      byQuestion: covered.map(({ question: { title, values }, places }) => ({
        title,
        count: places.length,
        total: placesOf(values, hasText).length,
      })),
      ...textsOf(covered),
      pieces: [...new Set(covered.flatMap(({ substrings }) => substrings))],
    };
  });
}

/** Different answers only: many write the same word. */
function textsOf(covered: { question: OpenAnswers['questions'][number]; places: number[] }[]) {
  const texts = covered.flatMap(({ question: { title, values }, places }) =>
    [...new Set(places.map((place) => values[place]!.trim()))].map((text) => ({ title, text })),
  );
  return { texts: texts.slice(0, MOST_TEXTS), textCount: texts.length };
}

interface Choice {
  chosen: readonly string[];
  codes: readonly WordCode[];
  language: string;
}
interface ListedWord extends FrequentWord {
  value: string;
  isChosen: boolean;
  /** Name of a code it is already in. */
  code: string | null;
}

/** The chosen words as they stand in the list, and those that do not stand there. */
export function chosenAmong(
  listed: readonly FrequentWord[],
  { chosen, codes, language }: Choice,
): { words: ListedWord[]; others: string[] } {
  const stemOf = stemmerFor(language);
  const coded = new Map(
    codes.flatMap(({ name, words }) => words.map((one) => [stemOf(one), name])),
  );
  const stems = new Map(chosen.map((word) => [stemOf(word), word]));
  const words = listed.map((one) => ({
    ...one,
    value: stems.get(one.stem) ?? one.word,
    isChosen: stems.has(one.stem),
    code: coded.get(one.stem) ?? null,
  }));
  const shown = new Set(listed.map(({ stem }) => stem));
  return { words, others: chosen.filter((word) => !shown.has(stemOf(word))) };
}

const hasText = (value: string | null): boolean => (value ?? '').trim() !== '';

const placesOf = (values: (string | null)[], isWanted: (value: string | null) => boolean) =>
  values.flatMap((value, place) => (isWanted(value) ? [place] : []));
