import type { Answers } from '../answers/answers';
import { findQuestion, holds } from '../answers/condition';
import type { Question, TextQuestion } from '../input';
import type { Quote, Trait } from '../report';
import { cutOut, placeOf, type Stretch } from './quote-text';
import { standsIn } from './word-substrings';

/** Long enough to say something, short enough to be read. */
const LEAST = 12;
const MOST = 240;
const QUOTES = 3;

/** Only texts that hold one of the pieces are quoted, where pieces are given for their question. */
export type Pieces = ReadonlyMap<Question, readonly string[]>;

interface Said {
  question: TextQuestion;
  answer: string;
  stretch: Stretch;
  text: string;
  member: number;
  isA: number;
}

/**
 * Up to three open answers of members in their own words: A customers first, different texts,
 * different people. Which ones does not depend on the order of the rows.
 */
export function quotesOf(
  answers: Answers,
  members: readonly number[],
  outcome: Uint8Array,
  pieces?: Pieces,
): Quote[] {
  return pick(textsOf(answers, { members, outcome, pieces }), new Set(), answers);
}

/**
 * Quotes for each trait from the members that have it. A trait of words is quoted where the words
 * stand; any other by what these members wrote anywhere. Nobody speaks twice before all have spoken.
 */
export function quoteTraits(
  traits: readonly Trait[],
  answers: Answers,
  given: { members: readonly number[]; outcome: Uint8Array },
): Trait[] {
  const heard = new Set<number>();
  return traits.map((trait) => {
    const { condition } = trait.label;
    const question = findQuestion(condition, answers.questions);
    if (!question) return trait;
    const values = question.values as Parameters<typeof holds>[1][];
    const members = given.members.filter((member) => holds(condition, values[member]));
    const pieces = condition.op === 'text_any' ? new Map([[question, condition.value]]) : undefined;
    const said = textsOf(answers, { ...given, members, pieces });
    const fresh = [...said].sort(
      (a, b) => Number(heard.has(a.member)) - Number(heard.has(b.member)),
    );
    const quotes = pick(fresh, heard, answers);
    return quotes.length > 0 ? { ...trait, quotes } : trait;
  });
}

/** What the members wrote, in the order in which it is worth hearing. */
function textsOf(
  answers: Answers,
  given: { members: readonly number[]; outcome: Uint8Array; pieces?: Pieces | undefined },
): Said[] {
  const { members, outcome, pieces } = given;
  const texts = answers.questions.filter((question) => question.kind === 'text');
  const said = texts
    .filter((question) => !pieces || (pieces.get(question) ?? []).length > 0)
    .flatMap((question) =>
      members.flatMap((member) => {
        const answer = question.values[member] ?? '';
        const wanted = pieces?.get(question) ?? [];
        if (pieces && !standsIn(wanted, answer.trim().toLowerCase())) return [];
        const stretch = excerpt(answer, wanted);
        const text = cutOut(answer, stretch);
        if (text.length < LEAST || text.length > MOST) return [];
        return [{ question, answer, stretch, text, member, isA: outcome[member]! }];
      }),
    );
  return said.sort((a, b) => b.isA - a.isA || b.text.length - a.text.length || a.member - b.member);
}

/** The whole answer, or the part of a long one around the word it is quoted for, cut between words. */
function excerpt(answer: string, pieces: readonly string[]): Stretch {
  const first = answer.length - answer.trimStart().length;
  const last = answer.trimEnd().length;
  if (last - first <= MOST || pieces.length === 0)
    return { start: first, end: Math.max(first, last) };
  const lowered = answer.toLowerCase();
  const places = pieces.map((piece) => lowered.indexOf(piece)).filter((place) => place >= 0);
  const from = Math.max(first, Math.min(...places) - MOST / 2);
  const to = Math.min(last, from + MOST - 4);
  const start = from === first ? first : from + answer.slice(from, to).search(/\s/) + 1;
  const part = answer.slice(start, to);
  return { start, end: to === last ? last : start + part.replace(/\s+\S*$/, '').length };
}

/** Different texts of different people. */
function pick(said: readonly Said[], heard: Set<number>, answers: Answers): Quote[] {
  const texts = new Set<string>();
  const people = new Set<number>();
  const kept: Quote[] = [];
  for (const one of said) {
    if (kept.length === QUOTES) break;
    if (texts.has(one.text.toLowerCase()) || people.has(one.member)) continue;
    texts.add(one.text.toLowerCase());
    people.add(one.member);
    heard.add(one.member);
    kept.push(quoteOf(one, answers));
  }
  return kept;
}

function quoteOf({ question, answer, stretch, text, member }: Said, answers: Answers): Quote {
  const { key, row, title } = question;
  const place = { key, ...(row !== undefined && { row }), ...placeOf(answer, stretch) };
  return { question: title, ...place, text, customerId: answers.respondents[member]! };
}
