/**
 * Do two shares differ? Exact for any counts, also where the normal approximation is not.
 *
 * Why: two messages are judged by it (`message-test.ts`), and whoever checks a report by hand may. The
 * report itself asks with a direction (`hypergeometric.ts`) or tests the whole search.
 * Shape: a 2 x 2 table, `hits` of `total` in each of two groups. Result: the two-sided p-value, the
 * sum of all tables with the same margins that are at most as likely as this one.
 * 1 when a margin is empty: nothing can be seen. Errors: about 1e-12. Cost: O(smallest margin).
 * Source: Fisher 1935; the two-sided rule of R's fisher.test.
 *
 * @example
 * fisherExact({ hits: 1, total: 20 }, { hits: 8, total: 20 }).toFixed(6); // => '0.019656'
 */
import { logChoose } from './special-functions';

export interface CountOf {
  hits: number;
  total: number;
}

export function fisherExact(first: CountOf, second: CountOf): number {
  const total = first.total + second.total;
  const hits = first.hits + second.hits;
  if (first.total === 0 || second.total === 0 || hits === 0 || hits === total) return 1;
  const all = logChoose(total, hits);
  const logChance = (k: number) =>
    logChoose(first.total, k) + logChoose(second.total, hits - k) - all;
  const observed = logChance(first.hits) + 1e-7;
  let sum = 0;
  for (let k = Math.max(0, hits - second.total); k <= Math.min(hits, first.total); k++) {
    const chance = logChance(k);
    if (chance <= observed) sum += Math.exp(chance);
  }
  return Math.min(1, sum);
}
