import { findCodes, stemmerFor } from '~/analysis/word-codes';
import { standsIn } from '~/analysis/word-substrings';
import { findWords } from '~/analysis/words';
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
  /** Some of the answers, each with the pieces of text it was found by. */
  texts: { title: string; text: string }[];
  pieces: string[];
}

const MOST_WORDS = 60;
const MOST_TEXTS = 12;

/** The words most people use, in any of the open answers; pairs of words stand beside single ones. */
export function frequentWords({ language, questions, read }: OpenAnswers): FrequentWord[] {
  const users = new Map<string, { word: string; people: Set<number>; most: number }>();
  for (const { id, values } of questions) {
    const minimum = Math.max(2, Math.ceil(0.01 * read));
    for (const found of findWords({ question: id, values, language, minimum })) {
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
      texts: covered
        .flatMap(({ question: { title, values }, places }) =>
          places.map((place) => ({ title, text: values[place]!.trim() })),
        )
        .slice(0, MOST_TEXTS),
      pieces: [...new Set(covered.flatMap(({ substrings }) => substrings))],
    };
  });
}

/** The chosen words as they stand in the list, and those that do not stand there. */
export function chosenAmong(
  listed: readonly FrequentWord[],
  chosen: readonly string[],
  language: string,
): { words: (FrequentWord & { value: string; isChosen: boolean })[]; others: string[] } {
  const stemOf = stemmerFor(language);
  const stems = new Map(chosen.map((word) => [stemOf(word), word]));
  const words = listed.map((one) => ({
    ...one,
    value: stems.get(one.stem) ?? one.word,
    isChosen: stems.has(one.stem),
  }));
  const shown = new Set(listed.map(({ stem }) => stem));
  return { words, others: chosen.filter((word) => !shown.has(stemOf(word))) };
}

const hasText = (value: string | null): boolean => (value ?? '').trim() !== '';

const placesOf = (values: (string | null)[], isWanted: (value: string | null) => boolean) =>
  values.flatMap((value, place) => (isWanted(value) ? [place] : []));
