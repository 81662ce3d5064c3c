import type { Candidate } from './candidate';
import { gather, maskOf } from './mask';
import { type MaskTable, pairTable, tableOf } from './mask-table';
import { listPairs, pairCandidate } from './pairs';
import {
  type FamilyResult,
  type PermutationTest,
  permutationTest,
  shuffledOutcomes,
} from './permutation-test';
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
  best: Find | null;
  /** Candidates of all families from the strongest evidence down, at most 50. */
  ranking: Find[];
}

/** A candidate with its evidence and p, adjusted for everything that was tried. */
export interface Find {
  candidate: Candidate;
  family: number;
  z: number;
  p: number;
}

/** With fewer answers, pairs add more noise than finds; single answers and groups are searched. */
const LEAST_FOR_PAIRS = 80;

export function searchSpace(
  singles: Candidate[],
  groups: Candidate[],
  given: { respondents: number; random: Random },
): SearchSpace {
  const pairs =
    given.respondents < LEAST_FOR_PAIRS
      ? new Int32Array(0)
      : listPairs(singles, given.respondents, given.random);
  return { respondents: given.respondents, singles, pairs, groups };
}

/** Candidate number `index` of family 0 (singles), 1 (pairs) or 2 (groups). */
export function candidateAt(space: SearchSpace, family: number, index: number): Candidate {
  if (family === 0) return space.singles[index]!;
  if (family === 2) return space.groups[index]!;
  const left = space.singles[space.pairs[2 * index]!]!;
  return pairCandidate(left, space.singles[space.pairs[2 * index + 1]!]!);
}

/** Singles, pairs, groups as flat tables; with `rows`, as seen in a resample of the respondents. */
export function familiesOf(space: SearchSpace, rows?: Int32Array): MaskTable[] {
  const words = ((rows?.length ?? space.respondents) + 31) >>> 5;
  const masksOf = (candidates: Candidate[]) =>
    candidates.map((one) => (rows ? gather(one.members, rows) : one.members));
  const singles = tableOf(masksOf(space.singles), words);
  return [singles, pairTable(singles, space.pairs), tableOf(masksOf(space.groups), words)];
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
  const test = permutationTest(familiesOf(space), {
    mask: maskOf(outcome),
    total: outcome.length,
    positives: outcome.reduce((sum, one) => sum + one, 0),
    shuffled: shuffledOutcomes(outcome, given.permutations, given.random),
  });
  return { ...test, best: bestOf(space, test), ranking: rankingOf(space, test) };
}

function bestOf(space: SearchSpace, test: PermutationTest): Find | null {
  const family = chooseFamily(test.families);
  return family < 0 ? null : findAt(space, test, { family, index: test.families[family]!.best });
}

/** The family with the smallest p; on equal p the one whose best stands further above its noise. */
export function chooseFamily(
  families: readonly Pick<FamilyResult, 'best' | 'bestZ' | 'p' | 'noise95'>[],
): number {
  let chosen = -1;
  families.forEach((family, f) => {
    if (family.best < 0) return;
    const known = families[chosen];
    const further = known && family.bestZ - family.noise95 > known.bestZ - known.noise95;
    if (!known || family.p < known.p || (family.p === known.p && further)) chosen = f;
  });
  return chosen;
}

function findAt(
  space: SearchSpace,
  test: PermutationTest,
  at: { family: number; index: number },
): Find {
  const z = test.families[at.family]!.z[at.index]!;
  const candidate = candidateAt(space, at.family, at.index);
  return { candidate, family: at.family, z, p: test.adjustedP(at.family, z) };
}

function rankingOf(space: SearchSpace, test: PermutationTest): Find[] {
  const all = test.families.flatMap((family, f) =>
    Array.from(family.z, (z, index) => ({ family: f, index, z })),
  );
  all.sort((a, b) => b.z - a.z || a.family - b.family || a.index - b.index);
  return all.slice(0, 50).map((at) => findAt(space, test, at));
}
