/**
 * The mean without the lowest and the highest tenth.
 *
 * Why: a single very large customer must not turn her group into "the rich segment".
 * `trim` is the share cut off at each end, below .5; the number cut is rounded down. 0 for no
 * values. Cost: O(n log n). Source: Tukey & McLaughlin 1963.
 *
 * @example
 * trimmedMean([0, 1, 2, 3, 4, 5, 6, 7, 8, 1000]); // => 4.5
 */
export function trimmedMean(values: readonly number[], trim = 0.1): number {
  const cut = Math.floor(values.length * trim);
  const kept = [...values].sort((a, b) => a - b).slice(cut, values.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / Math.max(1, kept.length);
}
