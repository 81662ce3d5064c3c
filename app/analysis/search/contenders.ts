import type { FamilyResult } from './permutation-test';
import type { SearchSpace } from './tried';

/** A candidate this far behind its family's best does not win a resample: over three deviations. */
const OUT_OF_REACH = 5;

/**
 * The part of a search space that can win when the respondents are drawn again.
 *
 * Why: a resample moves the difference of two z by about 1.4; whoever is 5 behind stays behind. So
 * the search is repeated among the contenders only, with the same result as among all. With 100,000
 * respondents that leaves dozens of 12,000 candidates; with 100, nearly all.
 * Shape: the families in their order; singles that a pair needs are kept with it.
 */
export function contendersOf(space: SearchSpace, families: readonly FamilyResult[]): SearchSpace {
  const [singles, pairs, groups] = families;
  const near = (family: FamilyResult | undefined, index: number) =>
    family !== undefined && family.z[index]! >= family.bestZ - OUT_OF_REACH;
  const keptPairs = evens(space.pairs).filter((at) => near(pairs, at / 2));
  const needed = new Set(keptPairs.flatMap((at) => [space.pairs[at]!, space.pairs[at + 1]!]));
  const kept = space.singles.flatMap((_, i) => (near(singles, i) || needed.has(i) ? [i] : []));
  const place = new Map(kept.map((index, at) => [index, at]));
  return {
    ...space,
    singles: kept.map((index) => space.singles[index]!),
    pairs: Int32Array.from(
      keptPairs.flatMap((at) => [place.get(space.pairs[at]!)!, place.get(space.pairs[at + 1]!)!]),
    ),
    groups: space.groups.filter((_, i) => near(groups, i)),
  };
}

function evens(flat: Int32Array): number[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => 2 * i);
}
