/**
 * Do the values of one group tend to lie higher than those of another?
 *
 * Why ranks: revenues and delays are skewed, and one very large customer must not decide. For whoever
 * checks a report by hand: the report shows amounts with intervals (`revenue.ts`) and tests none.
 * Result: two-sided p (normal approximation with ties and continuity correction) and `superiority`,
 * the chance that a random member of the first group lies above one of the second, ties half: .5 is
 * no difference. With an empty group or only equal values p is 1 and superiority .5 (or what ties
 * give). Error: good from about eight values a side. Cost: O(n log n).
 * Source: Wilcoxon 1945; Mann & Whitney 1947; Hollander, Wolfe & Chicken 2014, 4.1.
 *
 * @example
 * rankSum([1, 2, 3], [1, 2, 3]); // => { p: 1, superiority: 0.5 }
 */
import { twoSided } from './special-functions';

export function rankSum(
  first: readonly number[],
  second: readonly number[],
): { p: number; superiority: number } {
  const total = first.length + second.length;
  if (first.length === 0 || second.length === 0) return { p: 1, superiority: 0.5 };
  const pooled = [...first, ...second].map((value, at) => ({ value, isFirst: at < first.length }));
  pooled.sort((a, b) => a.value - b.value);
  let ranks = 0;
  let ties = 0;
  for (let from = 0; from < total; ) {
    let to = from;
    while (to < total && pooled[to]!.value === pooled[from]!.value) to++;
    const size = to - from;
    const rank = (from + to + 1) / 2;
    for (let at = from; at < to; at++) if (pooled[at]!.isFirst) ranks += rank;
    ties += size ** 3 - size;
    from = to;
  }
  const pairs = first.length * second.length;
  const above = ranks - (first.length * (first.length + 1)) / 2;
  const variance = (pairs / 12) * (total + 1 - ties / (total * (total - 1)));
  const away = Math.max(0, Math.abs(above - pairs / 2) - 0.5);
  const p = variance > 0 ? twoSided(away / Math.sqrt(variance)) : 1;
  return { p, superiority: above / pairs };
}
