import type { Random } from '~/analysis/statistics/random';

/** A place in the list, each with its own share of the draws; the last one takes the rounding. */
export function drawByShare(shares: readonly number[], random: Random): number {
  let left = random.next();
  for (const [at, share] of shares.entries()) {
    left -= share;
    if (left < 0) return at;
  }
  return shares.length - 1;
}
