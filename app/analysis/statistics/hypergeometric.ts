import { logChoose } from './special-functions';

/**
 * P(at least `hits` A customers in the segment) if segment and grade had nothing to do with each
 * other: the one-sided exact test of Fisher (1935) for a 2 x 2 table.
 * `size` of `total` respondents are in the segment, `positives` of `total` are A.
 * Exact to about 1e-12. Cost: O(size).
 *
 * @example
 * // R: fisher.test(matrix(c(8, 2, 1, 5), 2), alternative = 'greater')$p.value = 0.02447552
 * fisherUpperTail({ hits: 8, size: 9, positives: 10, total: 16 }).toFixed(6); // => '0.024476'
 */
export function fisherUpperTail(table: {
  hits: number;
  size: number;
  positives: number;
  total: number;
}): number {
  const { hits, size, positives, total } = table;
  const most = Math.min(size, positives);
  const all = logChoose(total, size);
  let tail = 0;
  for (let k = Math.max(hits, size + positives - total, 0); k <= most; k++) {
    tail += Math.exp(logChoose(positives, k) + logChoose(total - positives, size - k) - all);
  }
  return Math.min(1, tail);
}
