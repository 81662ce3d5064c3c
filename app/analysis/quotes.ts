import type { Answers } from './answers';
import { findQuestion, holds } from './condition';
import type { Question } from './input';
import type { Quote, Trait } from './report';
import { standsIn } from './word-substrings';

/** Long enough to say something, short enough to be read. */
const LEAST = 12;
const MOST = 240;
const QUOTES = 3;

/** Only texts that hold one of the pieces are quoted, where pieces are given for their question. */
export type Pieces = ReadonlyMap<Question, readonly string[]>;

interface Said extends Quote {
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
  return pick(textsOf(answers, { members, outcome, pieces }), new Set());
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
    const quotes = pick(fresh, heard);
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
        const whole = question.values[member]?.trim() ?? '';
        const wanted = pieces?.get(question) ?? [];
        if (pieces && !standsIn(wanted, whole.toLowerCase())) return [];
        const text = excerpt(whole, wanted);
        if (text.length < LEAST || text.length > MOST) return [];
        const customerId = answers.respondents[member]!;
        return [{ question: question.title, text, customerId, member, isA: outcome[member]! }];
      }),
    );
  return said.sort((a, b) => b.isA - a.isA || b.text.length - a.text.length || a.member - b.member);
}

/** A long answer around the word it is quoted for, cut between words. */
function excerpt(text: string, pieces: readonly string[]): string {
  if (text.length <= MOST || pieces.length === 0) return text;
  const lowered = text.toLowerCase();
  const places = pieces.map((piece) => lowered.indexOf(piece)).filter((place) => place >= 0);
  const from = Math.max(0, Math.min(...places) - MOST / 2);
  const part = text.slice(from, from + MOST - 4);
  const start = from === 0 ? part : `… ${part.slice(part.search(/\s/) + 1)}`;
  return from + MOST - 4 >= text.length ? start : `${start.replace(/\s+\S*$/, '')} …`;
}

/** Different texts of different people. */
function pick(said: readonly Said[], heard: Set<number>): Quote[] {
  const texts = new Set<string>();
  const people = new Set<number>();
  const kept: Quote[] = [];
  for (const { question, text, customerId, member } of said) {
    if (kept.length === QUOTES) break;
    if (texts.has(text.toLowerCase()) || people.has(member)) continue;
    texts.add(text.toLowerCase());
    people.add(member);
    heard.add(member);
    kept.push({ question, text, customerId });
  }
  return kept;
}
