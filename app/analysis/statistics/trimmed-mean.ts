/**
 * The mean without the lowest and the highest tenth.
 *
 * Why: a single very large customer must not turn her group into "the rich segment".
 * Shape: values in ascending order, `times[i]` how often value i is counted (once unless told), so
 * that a resample needs no sorting. `trim` is the share cut off at each end, below .5; the number
 * cut is rounded down. 0 for no values. Cost: O(n). Source: Tukey & McLaughlin 1963.
 *
 * @example
 * trimmedMean([0, 1, 2, 3, 4, 5, 6, 7, 8, 1000]); // => 4.5
 */
export function trimmedMean(
  ascending: ArrayLike<number>,
  times?: ArrayLike<number>,
  trim = 0.1,
): number {
  const count = (i: number) => (times ? times[i]! : 1);
  let total = 0;
  for (let i = 0; i < ascending.length; i++) total += count(i);
  const cut = Math.floor(total * trim);
  let sum = 0;
  for (let i = 0, before = 0; i < ascending.length; i++) {
    const after = before + count(i);
    const kept = Math.min(after, total - cut) - Math.max(before, cut);
    if (kept > 0) sum += kept * ascending[i]!;
    before = after;
  }
  return sum / Math.max(1, total - 2 * cut);
}
