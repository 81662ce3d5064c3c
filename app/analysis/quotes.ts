import type { Answers } from './answers';
import type { Segment } from './report';

/** Long enough to say something, short enough to be read. */
const LEAST = 12;
const MOST = 240;

/**
 * Up to three open answers of members in their own words: A customers first, different texts,
 * different people. Which ones does not depend on the order of the rows.
 */
export function quotesOf(
  answers: Answers,
  members: readonly number[],
  outcome: Uint8Array,
): Segment['quotes'] {
  const texts = answers.questions.filter((question) => question.kind === 'text');
  const all = texts.flatMap((question) =>
    members.flatMap((member) => {
      const text = question.values[member]?.trim() ?? '';
      const fits = text.length >= LEAST && text.length <= MOST;
      return fits ? [{ question: question.title, text, member, isA: outcome[member]! }] : [];
    }),
  );
  all.sort((a, b) => b.isA - a.isA || b.text.length - a.text.length || a.member - b.member);
  const said = new Set<string>();
  const people = new Set<number>();
  const kept = all.filter(({ text, member }) => {
    const isNew = !said.has(text.toLowerCase()) && !people.has(member);
    said.add(text.toLowerCase());
    people.add(member);
    return isNew;
  });
  return kept.slice(0, 3).map(({ question, text, member }) => ({
    question,
    text,
    customerId: answers.respondents[member]!,
  }));
}
