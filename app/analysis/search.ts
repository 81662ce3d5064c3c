import type { Candidate } from './candidate';
import { maskOf } from './mask';
import { pairTable, tableOf } from './mask-table';
import { listPairs, pairCandidate } from './pairs';
import { type PermutationTest, permutationTest, shuffledOutcomes } from './permutation-test';
import type { Random } from './random';

/** Everything that is tried on the answers, before anybody looks at behaviour. */
export interface SearchSpace {
  respondents: number;
  singles: Candidate[];
  /** Indices into `singles`, flat: left, right, left, right, ... */
  pairs: Int32Array;
  groups: Candidate[];
}

export interface SearchResult extends PermutationTest {
  best: Candidate | null;
  /** Candidates of all families from the strongest evidence down, at most 50. */
  ranking: { candidate: Candidate; z: number }[];
}

export function searchSpace(
  singles: Candidate[],
  groups: Candidate[],
  given: { respondents: number; random: Random },
): SearchSpace {
  const pairs = listPairs(singles, given.respondents, given.random);
  return { respondents: given.respondents, singles, pairs, groups };
}

/** Candidate number `index` of family 0 (singles), 1 (pairs) or 2 (groups). */
export function candidateAt(space: SearchSpace, family: number, index: number): Candidate {
  if (family === 0) return space.singles[index]!;
  if (family === 2) return space.groups[index]!;
  const left = space.singles[space.pairs[2 * index]!]!;
  return pairCandidate(left, space.singles[space.pairs[2 * index + 1]!]!);
}

/**
 * Looks for the statement that separates A customers best, and tests the whole looking at once.
 * `outcome` is 1 for a respondent of grade A.
 */
export function searchSegment(
  space: SearchSpace,
  outcome: Uint8Array,
  given: { permutations: number; random: Random },
): SearchResult {
  const words = (space.respondents + 31) >>> 5;
  const singles = tableOf(space.singles.map((one) => one.members), words);
  const groups = tableOf(space.groups.map((one) => one.members), words);
  const test = permutationTest([singles, pairTable(singles, space.pairs), groups], {
    mask: maskOf(outcome),
    total: outcome.length,
    positives: outcome.reduce((sum, one) => sum + one, 0),
    shuffled: shuffledOutcomes(outcome, given.permutations, given.random),
  });
  return { ...test, best: bestOf(space, test), ranking: rankingOf(space, test) };
}

/** The best of the family with the smallest p; on equal p, the one further above its noise. */
function bestOf(space: SearchSpace, test: PermutationTest): Candidate | null {
  let chosen = -1;
  test.families.forEach((family, f) => {
    if (family.best < 0) return;
    const known = test.families[chosen];
    if (!known || family.p < known.p || (family.p === known.p && family.bestZ > known.bestZ)) {
      chosen = f;
    }
  });
  return chosen < 0 ? null : candidateAt(space, chosen, test.families[chosen]!.best);
}

function rankingOf(space: SearchSpace, test: PermutationTest): SearchResult['ranking'] {
  const all = test.families.flatMap((family, f) =>
    Array.from(family.z, (z, index) => ({ f, index, z })),
  );
  all.sort((a, b) => b.z - a.z || a.f - b.f || a.index - b.index);
  return all.slice(0, 50).map(({ f, index, z }) => ({ candidate: candidateAt(space, f, index), z }));
}
