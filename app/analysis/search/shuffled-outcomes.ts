import type { Random } from '../statistics/random';

/**
 * Shuffled copies of the outcome, turned on their side: row i tells in which copies respondent i is
 * positive, 32 copies a word. A last row of zeros stands for nobody.
 */
export interface ShuffledOutcomes {
  respondents: number;
  shuffles: number;
  /** 32-bit words a row. */
  words: number;
  rows: Uint32Array;
}

/** @example shuffledOutcomes([1, 0, 0], 64, createRandom(1)).words; // => 2 */
export function shuffledOutcomes(
  outcome: ArrayLike<number>,
  shuffles: number,
  random: Random,
): ShuffledOutcomes {
  const order = Int32Array.from({ length: outcome.length }, (_, i) => i);
  const positives = Array.from(outcome).reduce((sum, one) => sum + one, 0);
  const copies = emptyCopies(outcome.length, shuffles);
  for (let copy = 0; copy < shuffles; copy++) {
    for (let drawn = 0; drawn < positives; drawn++) {
      const at = drawn + random.integer(outcome.length - drawn);
      const respondent = order[at]!;
      order[at] = order[drawn]!;
      order[drawn] = respondent;
      markPositive(copies, copy, respondent);
    }
  }
  return copies;
}

export function emptyCopies(respondents: number, shuffles: number): ShuffledOutcomes {
  const words = (shuffles + 31) >>> 5;
  return { respondents, shuffles, words, rows: new Uint32Array((respondents + 1) * words) };
}

export function markPositive(copies: ShuffledOutcomes, copy: number, respondent: number): void {
  copies.rows[respondent * copies.words + (copy >>> 5)]! |= 1 << (copy & 31);
}
