/**
 * Would each group be found again with other respondents?
 *
 * Why: a clustering always returns groups. In each resample of the respondents the grouping is done
 * again, and a group's stability is the mean Jaccard similarity with the most similar new group:
 * below .6 it dissolves, above .75 it is solid. Stability alone is no proof of a group.
 * Shape: `regroup` gets the chosen rows (drawn with replacement, each counted once) and returns one
 * group for each of them. Result: one figure a group, 0 ... 1; 0 for an empty group.
 * Cost: resamples x the cost of `regroup`. Source: Hennig 2007 (clusterboot).
 *
 * @example
 * const same = (rows: Int32Array) => rows.map((row) => (row < 10 ? 0 : 1));
 * const all = Int32Array.from({ length: 20 }, (_, row) => row);
 * clusterwiseStability(same(all), same, { resamples: 5, random: createRandom(1) }); // => [1, 1]
 */
import type { Random } from '../statistics/random';

export function clusterwiseStability(
  assignment: Int32Array,
  regroup: (rows: Int32Array) => Int32Array,
  { resamples, random, most }: { resamples: number; random: Random; most?: number },
): number[] {
  const groups = assignment.reduce((top, group) => Math.max(top, group), -1) + 1;
  const sums = new Float64Array(groups);
  const counted = new Int32Array(groups);
  for (let b = 0; b < resamples; b++) {
    const rows = resample(assignment.length, most ?? assignment.length, random);
    const overlaps = bestOverlaps(rows, assignment, { again: regroup(rows), groups });
    for (let group = 0; group < groups; group++) {
      if (overlaps[group]! < 0) continue;
      sums[group]! += overlaps[group]!;
      counted[group]! += 1;
    }
  }
  return Array.from(sums, (sum, group) => (counted[group]! > 0 ? sum / counted[group]! : 0));
}

/** Distinct rows of a draw with replacement, ascending; `draws` of them at most. */
function resample(total: number, draws: number, random: Random): Int32Array {
  const drawn = new Uint8Array(total);
  for (let i = 0; i < Math.min(total, draws); i++) drawn[random.integer(total)] = 1;
  const rows: number[] = [];
  for (let row = 0; row < total; row++) if (drawn[row]) rows.push(row);
  return Int32Array.from(rows);
}

/** For each old group the largest Jaccard with a new one; -1 when the resample has none of it. */
function bestOverlaps(
  rows: Int32Array,
  assignment: Int32Array,
  { again, groups }: { again: Int32Array; groups: number },
): Float64Array {
  const news = again.reduce((top, group) => Math.max(top, group), -1) + 1;
  const both = new Int32Array(groups * news);
  const oldSizes = new Int32Array(groups);
  const newSizes = new Int32Array(news);
  rows.forEach((row, at) => {
    const group = assignment[row]!;
    both[group * news + again[at]!]! += 1;
    oldSizes[group]! += 1;
    newSizes[again[at]!]! += 1;
  });
  return Float64Array.from(oldSizes, (size, group) => {
    if (size === 0) return -1;
    let best = 0;
    for (let other = 0; other < news; other++) {
      const shared = both[group * news + other]!;
      best = Math.max(best, shared / (size + newSizes[other]! - shared));
    }
    return best;
  });
}
