import type { Answers } from './answers';
import { benjaminiHochberg } from './benjamini-hochberg';
import type { People } from './people';
import type { WordDifference } from './report';
import { twoSided } from './special-functions';
import { wordDifferences } from './word-differences';
import { findWords } from './words';

/** Of the words shown, about one in ten may differ by chance alone. */
const FALSE_SHARE = 0.1;
const MOST = 20;

/**
 * The words A customers use in their open answers and C customers do not; against all others when
 * fewer than eight are C. Only words that differ beyond chance, judged as a list: on noise, none.
 */
export function compareWords(people: People, language: string): WordDifference[] {
  const texts = people.answers.questions.filter((question) => question.kind === 'text');
  const words = texts.flatMap(({ key, values }) => findWords({ question: key, values, language }));
  if (words.length === 0) return [];
  const isA = people.grades.map((grade) => grade === 'A');
  const isC = people.grades.map((grade) => grade === 'C');
  const enough = isC.filter(Boolean).length >= 8;
  return beyondChance(
    wordDifferences({
      words,
      isA,
      isOther: enough ? isC : isA.map((one) => !one),
      answered: (question, respondent) => wrote(people.answers, question, respondent),
      most: words.length,
    }),
  );
}

function beyondChance(differences: WordDifference[]): WordDifference[] {
  const adjusted = benjaminiHochberg(differences.map(({ z }) => twoSided(z)));
  return differences.filter((_, at) => adjusted[at]! <= FALSE_SHARE).slice(0, MOST);
}

function wrote(answers: Answers, key: string, respondent: number): boolean {
  const asked = answers.questions.find((one) => one.kind === 'text' && one.key === key);
  return (asked?.values[respondent] ?? null) !== null;
}
