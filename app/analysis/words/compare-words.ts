import { questionId } from '../answers/answers';
import type { People } from '../behaviour/people';
import type { TextQuestion } from '../input';
import type { Report, WordDifference } from '../report';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg';
import { twoSided } from '../statistics/special-functions';
import { wordDifferences } from './word-differences';
import { standsIn } from './word-substrings';
import { findWords, type WordFeature } from './words';

/** Of the words shown, about one in ten may differ by chance alone. */
const FALSE_SHARE = 0.1;
const MOST = 20;
/** Who wrote anything, on either side; with fewer a word is an anecdote. */
export const LEAST_WRITERS = 8;

/**
 * The words A customers use in their open answers and C customers do not; against everybody else
 * where fewer than eight C customers wrote anything, and then it says so. Only words that differ
 * beyond chance, judged as a list: on noise, none.
 */
export function compareWords(
  people: People,
  language: string,
): Pick<Report, 'words' | 'wordComparison'> {
  const texts = people.answers.questions.filter((question) => question.kind === 'text');
  const sides = sidesOf(people, texts);
  if (sides === null) return { words: [], wordComparison: null };
  const { isA, isOther, comparison } = sides;
  const byId = new Map(texts.map((question) => [questionId(question), question]));
  const words = texts.flatMap((question) => mergedWords(question, language));
  const differences = wordDifferences({
    words,
    isA,
    isOther,
    answered: (id, respondent) => wrote(byId.get(id)!, respondent),
    most: words.length,
  });
  const title = (word: WordDifference) => ({ ...word, title: byId.get(word.question)!.title });
  return { words: beyondChance(differences).map(title), wordComparison: comparison };
}

/** A customers who wrote anything, and those they are compared with. */
function sidesOf(people: People, texts: readonly TextQuestion[]) {
  const writers = people.grades.map((_, i) => texts.some((question) => wrote(question, i)));
  const isA = people.grades.map((grade, i) => grade === 'A' && writers[i]!);
  const isC = people.grades.map((grade, i) => grade === 'C' && writers[i]!);
  const isRest = people.grades.map((grade, i) => grade !== 'A' && writers[i]!);
  const againstC = count(isC) >= LEAST_WRITERS;
  const isOther = againstC ? isC : isRest;
  const sizes = { a: count(isA), others: count(isOther) };
  if (Math.min(sizes.a, sizes.others) < LEAST_WRITERS) return null;
  const comparison = { against: againstC ? ('C' as const) : ('others' as const), ...sizes };
  return { isA, isOther, comparison };
}

/** A code stands for its words: they are not told a second time. */
function mergedWords(question: TextQuestion, language: string): WordFeature[] {
  const codes = question.codes ?? [];
  const merged = new Set(codes.flatMap(({ stems }) => stems));
  const id = questionId(question);
  const words = findWords({ question: id, values: question.values, language });
  const lowered = question.values.map((value) => value?.toLowerCase() ?? null);
  const coded = codes.map(({ name, substrings }): WordFeature => {
    const members = Uint8Array.from(lowered, (text) => Number(standsIn(substrings, text)));
    const size = members.reduce((sum, one) => sum + one, 0);
    return { question: id, stem: name, word: name, substrings, members, size, code: name };
  });
  return [
    ...coded.filter(({ size }) => size > 0),
    ...words.filter(({ stem }) => !merged.has(stem)),
  ];
}

function beyondChance(differences: WordDifference[]): WordDifference[] {
  const adjusted = benjaminiHochberg(differences.map(({ z }) => twoSided(z)));
  return differences.filter((_, at) => adjusted[at]! <= FALSE_SHARE).slice(0, MOST);
}

const wrote = (question: TextQuestion, respondent: number): boolean =>
  (question.values[respondent] ?? '').trim() !== '';

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
