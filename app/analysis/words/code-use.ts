import type { Answers } from '../answers/answers';
import type { TextQuestion, WordCode } from '../input';
import type { CodeUse } from '../report';
import { wilson } from '../statistics/intervals';
import { quotesOf } from './quotes';
import { standsIn } from './word-substrings';

/**
 * How many of those who wrote anything wrote about each code, in any open answer, and three of them
 * in their own words.
 */
export function describeCodes(
  answers: Answers,
  codes: readonly WordCode[],
  outcome: Uint8Array,
): CodeUse[] {
  const texts = answers.questions.filter((question) => question.kind === 'text');
  const everybody = answers.respondents.map((_, place) => place);
  const writers = everybody.filter((place) =>
    texts.some(({ values }) => (values[place] ?? '').trim() !== ''),
  );
  return codes.map(({ name, words }) => {
    const members = writers.filter((place) => texts.some((text) => isCoded(text, name, place)));
    return {
      name,
      words: [...words],
      people: wilson(members.length, writers.length),
      quotes: quotesOf(answers, members, outcome, piecesOf(texts, name)),
    };
  });
}

function isCoded(question: TextQuestion, name: string, place: number): boolean {
  const pieces = question.codes?.find((code) => code.name === name)?.substrings ?? [];
  return standsIn(pieces, question.values[place]?.toLowerCase() ?? null);
}

/** Pieces of the code by question. */
const piecesOf = (texts: readonly TextQuestion[], name: string) =>
  new Map(
    texts.map((text) => [text, text.codes?.find((code) => code.name === name)?.substrings ?? []]),
  );
