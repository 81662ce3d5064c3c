import type { Answers } from './answers';
import type { People } from './people';
import type { WordDifference } from './report';
import { wordDifferences } from './word-differences';
import { findWords } from './words';

/** The words A customers use in their open answers and C customers do not; B, D, X when no C wrote. */
export function compareWords(people: People, language: string): WordDifference[] {
  const texts = people.answers.questions.filter((question) => question.kind === 'text');
  const words = texts.flatMap(({ key, values }) => findWords({ question: key, values, language }));
  if (words.length === 0) return [];
  const isA = people.grades.map((grade) => grade === 'A');
  const isC = people.grades.map((grade) => grade === 'C');
  const enough = isC.filter(Boolean).length >= 8;
  return wordDifferences({
    words,
    isA,
    isOther: enough ? isC : isA.map((one) => !one),
    answered: (question, respondent) => wrote(people.answers, question, respondent),
  });
}

function wrote(answers: Answers, key: string, respondent: number): boolean {
  const asked = answers.questions.find((one) => one.kind === 'text' && one.key === key);
  return (asked?.values[respondent] ?? null) !== null;
}
