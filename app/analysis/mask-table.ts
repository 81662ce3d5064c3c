import { countBits, type Mask } from './mask';

/**
 * Many masks in one flat block, `words` 32-bit words each, with their sizes: what the innermost
 * loops of the search run over.
 */
export interface MaskTable {
  count: number;
  words: number;
  bits: Uint32Array;
  sizes: Int32Array;
}

/** @example tableOf([maskOf([1, 0, 1])]).sizes; // => Int32Array [2] */
export function tableOf(masks: readonly Mask[], words = masks[0]?.length ?? 0): MaskTable {
  const table: MaskTable = {
    count: masks.length,
    words,
    bits: new Uint32Array(masks.length * words),
    sizes: new Int32Array(masks.length),
  };
  masks.forEach((mask, at) => {
    table.bits.set(mask, at * words);
    table.sizes[at] = countBits(mask);
  });
  return table;
}

/** A view of one mask, not a copy. */
export function maskAt(table: MaskTable, index: number): Mask {
  return table.bits.subarray(index * table.words, (index + 1) * table.words);
}

/** The intersections of listed pairs of masks; `pairs` is flat: left, right, left, right, ... */
export function pairTable(singles: MaskTable, pairs: Int32Array): MaskTable {
  const count = pairs.length / 2;
  const { words } = singles;
  const bits = new Uint32Array(count * words);
  const sizes = new Int32Array(count);
  for (let p = 0; p < count; p++) {
    const left = pairs[2 * p]! * words;
    const right = pairs[2 * p + 1]! * words;
    for (let w = 0; w < words; w++) {
      bits[p * words + w] = singles.bits[left + w]! & singles.bits[right + w]!;
    }
    sizes[p] = countBits(bits.subarray(p * words, (p + 1) * words));
  }
  return { count, words, bits, sizes };
}
