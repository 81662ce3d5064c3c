/**
 * Adjusted Rand index: how far two ways to group the same people agree, beyond chance.
 *
 * Why: group numbers carry no meaning, so groupings cannot be compared cell by cell; and two random
 * groupings agree on most pairs already. 1 is the same grouping, 0 what chance would give, and it
 * can fall a little below 0.
 * Shape: two labels for each person; labels are any whole numbers. When both groupings are trivial
 * (all together, or all apart, in both) it is 1. Cost: O(n). Source: Hubert & Arabie 1985.
 */
export function adjustedRandIndex(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const total = Math.min(first.length, second.length);
  if (total < 2) return 1;
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<string, number>();
  for (let i = 0; i < total; i++) {
    add(rows, first[i]!);
    add(columns, second[i]!);
    add(cells, `${first[i]} ${second[i]}`);
  }
  const together = pairsWithin(cells);
  const inFirst = pairsWithin(rows);
  const inSecond = pairsWithin(columns);
  const expected = (inFirst * inSecond) / choose2(total);
  const most = (inFirst + inSecond) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function add<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsWithin(counts: Map<unknown, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += choose2(count);
  return sum;
}

function choose2(count: number): number {
  return (count * (count - 1)) / 2;
}
