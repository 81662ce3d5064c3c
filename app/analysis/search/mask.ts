/**
 * A set of respondents as bits: respondent i is bit `i & 31` of word `i >>> 5`.
 *
 * Why: the search asks "how many of these members are A?" millions of times. On bits that is an
 * AND and a popcount per 32 respondents. All shuffled copies at once are counted in another way, see
 * `count-in-shuffles.ts`.
 *
 * All masks of one analysis have the same number of words; unused bits of the last word are 0.
 *
 * @example
 * const members = maskOf([true, false, true, true]);
 * countBits(members); // => 3
 * countBoth(members, maskOf([true, true, true, false])); // => 2
 */
export type Mask = Uint32Array;

function emptyMask(respondents: number): Mask {
  return new Uint32Array((respondents + 31) >>> 5);
}

/** Accepts booleans or 0/1 flags, one per respondent. */
export function maskOf(flags: ArrayLike<boolean | number>): Mask {
  const mask = emptyMask(flags.length);
  for (let i = 0; i < flags.length; i++) if (flags[i]) setBit(mask, i);
  return mask;
}

function setBit(mask: Mask, respondent: number): void {
  mask[respondent >>> 5]! |= 1 << (respondent & 31);
}

export function hasBit(mask: Mask, respondent: number): boolean {
  return ((mask[respondent >>> 5]! >>> (respondent & 31)) & 1) === 1;
}

/** 0 or 1 for each respondent. */
export function flagsOf(mask: Mask, respondents: number): Uint8Array {
  const flags = new Uint8Array(respondents);
  for (let i = 0; i < respondents; i++) flags[i] = (mask[i >>> 5]! >>> (i & 31)) & 1;
  return flags;
}

/** Number of set bits in one 32-bit word (Warren, Hacker's Delight, 5-1). */
function popcount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(mask: Mask): number {
  let count = 0;
  for (let w = 0; w < mask.length; w++) count += popcount(mask[w]!);
  return count;
}

/** Size of the intersection, without allocating it. */
export function countBoth(left: Mask, right: Mask): number {
  let count = 0;
  for (let w = 0; w < left.length; w++) count += popcount(left[w]! & right[w]!);
  return count;
}

export function intersection(left: Mask, right: Mask): Mask {
  const both = new Uint32Array(left.length);
  for (let w = 0; w < left.length; w++) both[w] = left[w]! & right[w]!;
  return both;
}

/** Members in ascending order of respondent. */
export function membersOf(mask: Mask): number[] {
  const members: number[] = [];
  for (let i = 0; i < mask.length * 32; i++) if (hasBit(mask, i)) members.push(i);
  return members;
}

/** Shared members over all members (Jaccard 1901); two empty masks are identical: 1. */
export function jaccard(left: Mask, right: Mask): number {
  const both = countBoth(left, right);
  const either = countBits(left) + countBits(right) - both;
  return either === 0 ? 1 : both / either;
}

/**
 * The mask of a resample: bit i of the result is bit `rows[i]` of the source.
 * Used to re-run a whole search inside a bootstrap or a fold without coding the answers again.
 */
export function gather(mask: Mask, rows: ArrayLike<number>): Mask {
  const result = emptyMask(rows.length);
  for (let i = 0; i < rows.length; i++) if (hasBit(mask, rows[i]!)) setBit(result, i);
  return result;
}
