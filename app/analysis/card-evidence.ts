/**
 * How far a flagged group stands out: hits against what drawing as many at random would give, in
 * standard deviations of that draw. 0 when it cannot differ. Cost: constant.
 *
 * @example
 * standardised(12, 20, { positives: 30, total: 100 }).toFixed(3); // => '3.257'
 */
export function standardised(
  hits: number,
  size: number,
  { positives, total }: { positives: number; total: number },
): number {
  if (total < 2) return 0;
  const share = positives / total;
  const variance = (size * (1 - size / total) * share * (1 - share) * total) / (total - 1);
  return variance > 0 ? (hits - size * share) / Math.sqrt(variance) : 0;
}
