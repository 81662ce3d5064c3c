/**
 * Ranks from 1 to n; equal values share the mean of their places.
 * NaN stays NaN and takes no place. Cost: O(n log n). Source: Kendall 1945.
 *
 * @example
 * midRanks([10, 30, 10]); // => [1.5, 3, 1.5]
 */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).filter((i) => !Number.isNaN(values[i]));
  order.sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length).fill(Number.NaN);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let at = start; at < end; at++) ranks[order[at]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
