import { standardised } from '../statistics/evidence';

/**
 * How many members who buy like an A customer would have to vanish for the claim to fall: they are
 * taken out of the respondents one by one until the evidence no longer passes the test of the whole
 * search. Likeness is counted, not the grade, since likeness steers the search (decision 0010).
 * A claim that falls with one customer should be read as such.
 */
export function vanishingMembers(
  counts: { hits: number; size: number; positives: number; total: number },
  stillClaimed: (z: number) => boolean,
): number {
  for (let gone = 1; gone <= counts.hits; gone++) {
    const size = counts.size - gone;
    const base = { positives: counts.positives - gone, total: counts.total - gone };
    const z = standardised(counts.hits - gone, size, base);
    if (!stillClaimed(z)) return gone;
  }
  return counts.hits;
}
