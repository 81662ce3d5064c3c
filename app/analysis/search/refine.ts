import { findQuestion } from '../answers/condition';
import type { Condition, Question } from '../input';
import type { Candidate } from './candidate';
import { pairCandidate } from './pairs';
import { candidateFor } from './single-candidates';
import type { SearchSpace, Unions } from './tried';

/** More evidence than this a second choice must bring; less is what noise brings. */
export const WORTH_A_WORD = 0.4;

/**
 * "Moved" or "on maternity leave": a segment is often two choices of one question. Such unions are
 * not part of the test (they would triple what is tried); they round off what was found.
 * Questions with 4 to 12 choices only: with three, a union is just the third choice denied.
 */
export function listUnions(singles: readonly Candidate[], questions: readonly Question[]): Unions {
  const unions: Unions = new Map();
  for (const single of singles) {
    const { condition } = single.conditions[0]!;
    const question = findQuestion(condition, questions);
    if (
      question?.kind !== 'single' ||
      question.choices.length < 4 ||
      question.choices.length > 12
    ) {
      continue;
    }
    unions.set(keyOf(condition), unionsWith(condition, question));
  }
  return unions;
}

function unionsWith(condition: Condition, question: Question): Candidate[] {
  if (condition.op !== 'in' && condition.op !== 'cell_in') return [];
  if (!('choices' in question)) return [];
  const own = condition.value[0]!;
  return question.choices
    .filter(({ value }) => String(value) !== String(own))
    .map(({ value }) => {
      const other = condition.op === 'cell_in' ? String(value) : value;
      return candidateFor({ ...condition, value: [own, other] }, question);
    })
    .filter((union) => union.size > 0);
}

/**
 * The candidate, or the same with one of its choices widened to two, when that brings clearly more
 * evidence. `evidenceOf` measures on the respondents at hand: all of them, or a resample.
 */
export function refine(
  candidate: Candidate,
  space: Pick<SearchSpace, 'respondents' | 'unions' | 'byKey'>,
  evidenceOf: (candidate: Candidate) => number,
): Candidate {
  let best = candidate;
  let most = evidenceOf(candidate) + WORTH_A_WORD;
  for (const wider of widenings(candidate, space)) {
    const evidence = evidenceOf(wider);
    if (evidence <= most || wider.size > 0.6 * space.respondents) continue;
    best = wider;
    most = evidence;
  }
  return best;
}

function widenings(
  candidate: Candidate,
  { unions, byKey }: Pick<SearchSpace, 'unions' | 'byKey'>,
): Candidate[] {
  const keys = candidate.conditions.map(({ condition }) => keyOf(condition));
  return keys.flatMap((key, at) => {
    const wider = unions.get(key) ?? [];
    if (candidate.kind === 'answer') return wider;
    const other = byKey.get(keys[1 - at] ?? '');
    return other ? wider.map((union) => pairCandidate(union, other)) : [];
  });
}

export function keyOf(condition: Condition): string {
  return JSON.stringify(condition);
}
