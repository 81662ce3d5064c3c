import type { Answers } from '../answers/answers';
import type { Random } from '../statistics/random';
import type { Candidate } from './candidate';
import { gather } from './mask';
import { type MaskTable, pairTable, tableOf } from './mask-table';
import { listPairs, pairCandidate } from './pairs';
import { keyOf, listUnions } from './refine';
import type { SearchSpace } from './tried';

/** With fewer answers, pairs add more noise than finds; single answers and groups are searched. */
const LEAST_FOR_PAIRS = 80;

export function searchSpace(
  answers: Answers,
  studied: { singles: Candidate[]; groups: Candidate[] },
  random: Random,
): SearchSpace {
  const { singles, groups } = studied;
  const respondents = answers.respondents.length;
  const pairs =
    respondents < LEAST_FOR_PAIRS ? new Int32Array(0) : listPairs(singles, respondents, random);
  return {
    respondents,
    singles,
    pairs,
    groups,
    unions: listUnions(singles, answers.questions),
    byKey: new Map(singles.map((one) => [keyOf(one.conditions[0]!.condition), one])),
  };
}

/** Candidate number `index` of family 0 (singles), 1 (pairs) or 2 (groups). */
export function candidateAt(space: SearchSpace, family: number, index: number): Candidate {
  if (family === 0) return space.singles[index]!;
  if (family === 2) return space.groups[index]!;
  const left = space.singles[space.pairs[2 * index]!]!;
  return pairCandidate(left, space.singles[space.pairs[2 * index + 1]!]!);
}

/** Singles, pairs, groups as tables; with `rows`, as seen in a resample of the respondents. */
export function familiesOf(space: SearchSpace, rows?: Int32Array): MaskTable[] {
  const words = ((rows?.length ?? space.respondents) + 31) >>> 5;
  const masksOf = (candidates: Candidate[]) =>
    candidates.map((one) => (rows ? gather(one.members, rows) : one.members));
  const singles = masksOf(space.singles);
  return [
    tableOf(singles, words),
    pairTable(singles, space.pairs, words),
    tableOf(masksOf(space.groups), words),
  ];
}
