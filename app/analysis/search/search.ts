import { standardised } from '../statistics/evidence';
import type { Random } from '../statistics/random';
import type { Candidate } from './candidate';
import { countBoth, maskOf } from './mask';
import { type FamilyResult, type PermutationTest, permutationTest } from './permutation-test';
import { refine } from './refine';
import { candidateAt, familiesOf } from './search-space';
import { shuffledOutcomes } from './shuffled-outcomes';
import type { SearchSpace } from './tried';

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

/**
 * Looks for the statement that separates A customers best, and tests the whole looking at once.
 * The find may then be rounded off by a second choice; p and z are those of the test.
 * `outcome` is 1 for a respondent who buys like an A customer, or whoever else is looked for.
 */
export function searchSegment(
  space: SearchSpace,
  outcome: Uint8Array,
  given: { permutations: number; random: Random },
): SearchResult {
  const mask = maskOf(outcome);
  const total = outcome.length;
  const positives = outcome.reduce((sum, one) => sum + one, 0);
  const shuffled = shuffledOutcomes(outcome, given.permutations, given.random);
  const test = permutationTest(familiesOf(space), { mask, total, positives, shuffled });
  const evidenceOf = ({ members, size }: Candidate) =>
    standardised(countBoth(members, mask), size, { positives, total });
  const best = bestOf(space, test);
  return {
    ...test,
    best: best && { ...best, candidate: refine(best.candidate, space, evidenceOf) },
    ranking: rankingOf(space, test),
  };
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
