import { type Base, chanceHits, standardised } from '../statistics/evidence';
import { createShuffleCounter } from './count-in-shuffles';
import { countBoth, type Mask } from './mask';
import type { MaskTable } from './mask-table';
import type { ShuffledOutcomes } from './shuffled-outcomes';

/**
 * One honest test for a whole search: the step of Westfall & Young (1993), min-p over families.
 *
 * Why: whoever tries 5,000 statements on 150 answers finds a "segment" every time. So the outcome
 * is shuffled among the respondents a few hundred times, the same search is run on each copy, and
 * the real find must beat what noise finds. Families (single answers, pairs, groups) are compared
 * by their own p-value, so that the largest family does not drown the others; the smallest p is
 * then judged on the same shuffles. (b + 1) / (B + 1) on both sides (Phipson & Smyth 2010): p is
 * never 0.
 *
 * Cost: members of all candidates x shuffles / 32, see `count-in-shuffles.ts`.
 */
export interface PermutationTest {
  /** Adjusted for everything that was tried. */
  p: number;
  families: FamilyResult[];
  /** Best z over all families in each shuffled copy, ascending. */
  noise: Float64Array;
  /**
   * The same on the scale of one family, ascending: for each copy the z which in this family is as
   * rare as the best of that copy was in its own. A find of this family stands among them exactly
   * where its adjusted p puts it.
   */
  noiseOn(family: number): Float64Array;
  /** What the adjusted p would have been, had this z been the best of this family. */
  adjustedP(family: number, z: number): number;
  /** The same within the family alone. */
  familyP(family: number, z: number): number;
}

export interface FamilyResult {
  /** Index of the best candidate; -1 in an empty family. */
  best: number;
  bestZ: number;
  p: number;
  /** The best z that shuffled copies reach in one of twenty; for comparing families. */
  noise95: number;
  /** Evidence of every candidate. */
  z: Float64Array;
}

export function permutationTest(
  families: readonly MaskTable[],
  outcome: { mask: Mask; total: number; positives: number; shuffled: ShuffledOutcomes },
): PermutationTest {
  const observed = families.map((family) => evidenceFor(family, outcome.mask, outcome));
  const maxima = families.map((family) => noiseMaxima(family, outcome.shuffled, outcome));
  const results = families.map((_, f) => familyResult(observed[f]!, maxima[f]!));
  const { shuffles } = outcome.shuffled;
  const least = Math.min(1, ...results.map((result) => result.p));
  const leastOfShuffles = leastP(maxima, results, shuffles);
  const ascending = maxima.map((family) => family.slice().sort());
  const familyP = (family: number, z: number) =>
    (1 + shuffles - firstAtLeast(ascending[family]!, z - 1e-9)) / (shuffles + 1);
  const adjusted = (p: number) =>
    (1 + leastOfShuffles.filter((noise) => noise <= p + 1e-12).length) / (shuffles + 1);
  return {
    p: adjusted(least),
    families: results,
    noise: bestOfShuffles(maxima, shuffles).sort(),
    noiseOn: (f) => equallyRare(maxima[f]!, results[f]!.bestZ, leastOfShuffles),
    familyP,
    adjustedP: (family, z) => adjusted(familyP(family, z)),
  };
}

/** For each p, the z of one family that so many of its copies (and the real find) reach. */
function equallyRare(maxima: Float64Array, bestZ: number, least: Float64Array): Float64Array {
  const pooled = Float64Array.from([...maxima, bestZ]).sort();
  const total = pooled.length;
  return least.map((p) => pooled[Math.max(0, total - Math.round(p * total))]!).sort();
}

/** Evidence of every candidate against one outcome. */
export function evidenceFor(family: MaskTable, outcome: Mask, base: Base): Float64Array {
  const z = new Float64Array(family.count);
  const members = new Uint32Array(family.words);
  for (let c = 0; c < family.count; c++) {
    family.read(c, members);
    z[c] = standardised(countBoth(members, outcome), family.sizes[c]!, base);
  }
  return z;
}

/** Largest evidence in each shuffled copy. */
function noiseMaxima(family: MaskTable, shuffled: ShuffledOutcomes, base: Base): Float64Array {
  const maxima = new Float64Array(shuffled.shuffles).fill(-99);
  const countHits = createShuffleCounter(shuffled);
  const hits = new Int32Array(shuffled.shuffles);
  const members = new Uint32Array(family.words);
  for (let c = 0; c < family.count; c++) {
    const { expected, unit } = chanceHits(family.sizes[c]!, base);
    family.read(c, members);
    countHits(members, hits);
    for (let b = 0; b < hits.length; b++) {
      const z = (hits[b]! - expected) * unit;
      if (z > maxima[b]!) maxima[b] = z;
    }
  }
  return maxima;
}

function familyResult(z: Float64Array, maxima: Float64Array): FamilyResult {
  let best = -1;
  for (let c = 0; c < z.length; c++) if (best < 0 || z[c]! > z[best]! + 1e-9) best = c;
  const bestZ = best < 0 ? 0 : z[best]!;
  const asLarge = best < 0 ? maxima.length : maxima.filter((m) => m >= bestZ - 1e-9).length;
  const noise95 = maxima.slice().sort()[Math.ceil(0.95 * maxima.length) - 1] ?? 0;
  return { best, bestZ, p: (1 + asLarge) / (maxima.length + 1), noise95, z };
}

/** The smallest family p of each shuffled copy, judged among all copies and the real outcome. */
function leastP(
  maxima: readonly Float64Array[],
  results: readonly FamilyResult[],
  shuffles: number,
): Float64Array {
  const least = new Float64Array(shuffles).fill(1);
  maxima.forEach((family, f) => {
    const pooled = Float64Array.from([...family, results[f]!.best < 0 ? -99 : results[f]!.bestZ]);
    pooled.sort();
    for (let b = 0; b < shuffles; b++) {
      const asLarge = pooled.length - firstAtLeast(pooled, family[b]! - 1e-9);
      least[b] = Math.min(least[b]!, asLarge / pooled.length);
    }
  });
  return least;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bestOfShuffles(maxima: readonly Float64Array[], shuffles: number): Float64Array {
  const best = new Float64Array(shuffles).fill(-99);
  for (const family of maxima) {
    for (let b = 0; b < shuffles; b++) if (family[b]! > best[b]!) best[b] = family[b]!;
  }
  return best;
}
