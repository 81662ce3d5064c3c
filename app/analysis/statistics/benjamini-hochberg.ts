/**
 * p-values made comparable when many things were looked at: of those called significant at q, at
 * most a share q is expected to be false.
 *
 * Why not always the permutation test: lists (words, traits) are read as lists; here some false
 * entries are bearable, a false claim of a segment is not.
 * Shape: adjusted values in the order of the input, each at most 1. Cost: O(n log n).
 * Source: Benjamini & Hochberg 1995.
 *
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]).map((p) => p.toFixed(3)); // => ['0.030', '0.040', '0.040']
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  order.forEach((at, fromTop) => {
    least = Math.min(least, (pValues[at]! * pValues.length) / (pValues.length - fromTop));
    adjusted[at] = least;
  });
  return adjusted;
}
