import { countBits, type Mask } from './mask';

/**
 * The members of many candidates, read one candidate at a time: what the search runs over. Pairs are
 * intersected when they are read, so 12,000 of them take no memory of their own.
 */
export interface MaskTable {
  count: number;
  /** 32-bit words a mask. */
  words: number;
  sizes: Int32Array;
  /** Writes the members of one candidate into `mask`, all its words. */
  read(index: number, mask: Mask): void;
}

/** @example tableOf([maskOf([1, 0, 1])]).sizes; // => Int32Array [2] */
export function tableOf(masks: readonly Mask[], words = masks[0]?.length ?? 0): MaskTable {
  return {
    count: masks.length,
    words,
    sizes: Int32Array.from(masks, countBits),
    read: (index, mask) => mask.set(masks[index]!),
  };
}

/** The intersections of listed pairs of masks; `pairs` is flat: left, right, left, right, ... */
export function pairTable(masks: readonly Mask[], pairs: Int32Array, words: number): MaskTable {
  const read = (index: number, mask: Mask) => {
    const left = masks[pairs[2 * index]!]!;
    const right = masks[pairs[2 * index + 1]!]!;
    for (let w = 0; w < words; w++) mask[w] = left[w]! & right[w]!;
  };
  const mask = new Uint32Array(words);
  const sizes = Int32Array.from({ length: pairs.length / 2 }, (_, index) => {
    read(index, mask);
    return countBits(mask);
  });
  return { count: sizes.length, words, sizes, read };
}
