/** How many of how many respondents are A. */
export interface Base {
  positives: number;
  total: number;
}

/**
 * How surprising it is to find `hits` A customers among `size` members, when `positives` of `total`
 * respondents are A: the standardised difference
 * z = (hits - size * p) / sqrt(size * (1 - size / total) * p * (1 - p) * total / (total - 1)),
 * the mean and deviation being those of drawing without replacement.
 * Zero when everybody or nobody is A, or the segment is empty or everybody. Never NaN.
 *
 * @example
 * // 30 of 100 are A; a segment of 20 holds 12 of them.
 * standardised(12, 20, { positives: 30, total: 100 }).toFixed(3); // => '3.257'
 */
export function standardised(hits: number, size: number, base: Base): number {
  const { expected, unit } = chanceHits(size, base);
  return (hits - expected) * unit;
}

/** What chance alone gives `size` members: hits expected, and z a hit (0 where nothing can differ). */
export function chanceHits(
  size: number,
  { positives, total }: Base,
): { expected: number; unit: number } {
  const share = total > 0 ? positives / total : 0;
  const variance =
    total > 1 ? (size * (1 - size / total) * share * (1 - share) * total) / (total - 1) : 0;
  return { expected: size * share, unit: variance > 0 ? 1 / Math.sqrt(variance) : 0 };
}
