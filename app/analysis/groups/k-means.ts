/**
 * k-means: cut respondents into k groups whose members answer alike.
 *
 * Why not simple-statistics' own: it starts once, from one random draw, and throws "Centroid has no
 * friends" on repeated answers. Here every odd start is k-means++, every even one swaps a centroid
 * of the best so far (it leaves local optima that fresh starts seldom leave), the best is kept, and
 * duplicates, empty groups and k above the number of distinct rows are all ordinary input: groups
 * that cannot be filled stay empty.
 *
 * Shape: `matrix` one respondent a row, no NaN. Result: a group 0 ... k-1 for each row, numbered
 * from the largest group down, and the centroids in the same order.
 * Cost: starts x iterations x rows x columns x k, memory rows + k x columns.
 * Source: Lloyd 1957; Arthur & Vassilvitskii 2007 (with greedy trials, as in scikit-learn);
 * Franti 2018 (random swap).
 *
 * @example
 * kMeans(matrixFrom([[0], [1], [9]]), 2, createRandom(1)).withinClusterSum; // => 0.5
 */
import { createMatrix, type Matrix, squaredDistance } from '../statistics/matrix';
import type { Random } from '../statistics/random';

export interface KMeans {
  assignment: Int32Array;
  centroids: Matrix;
  /** Sum of squared distances to the own centroid. */
  withinClusterSum: number;
  sizes: Int32Array;
}

export interface KMeansOptions {
  starts?: number;
  iterations?: number;
}

export function kMeans(
  matrix: Matrix,
  k: number,
  random: Random,
  { starts = 32, iterations = 100 }: KMeansOptions = {},
): KMeans {
  const groups = Math.max(1, Math.floor(k));
  let best: KMeans | null = null;
  for (let start = 0; start < Math.max(1, starts); start++) {
    const seeds =
      best === null || start % 2 === 0 || groups < 2
        ? seedCentroids(matrix, groups, random)
        : swapOne(matrix, best.centroids, random);
    const found = settle(matrix, seeds, iterations);
    if (best === null || found.withinClusterSum < best.withinClusterSum - 1e-12) best = found;
  }
  return largestFirst(best!);
}

/** Nearest centroid of every row; the sum of squared distances beside it. */
export function assignToCentroids(
  matrix: Matrix,
  centroids: Matrix,
): { assignment: Int32Array; withinClusterSum: number } {
  const assignment = new Int32Array(matrix.rows);
  const gaps = new Float64Array(matrix.rows);
  assign(matrix, centroids, assignment, gaps);
  return { assignment, withinClusterSum: gaps.reduce((sum, gap) => sum + gap, 0) };
}

/** k-means++: each next centroid is drawn with probability by its squared distance. */
function seedCentroids(matrix: Matrix, k: number, random: Random): Matrix {
  const centroids = createMatrix(k, matrix.columns);
  if (matrix.rows === 0) return centroids;
  copyRow(matrix, random.integer(matrix.rows), centroids, 0);
  let nearest: Float64Array = shortened(matrix, centroids, 0, null);
  const trials = 2 + Math.floor(Math.log(k));
  for (let group = 1; group < k; group++) {
    let best: Float64Array | null = null;
    let bestRow = 0;
    for (let trial = 0; trial < trials; trial++) {
      const row = drawByWeight(nearest, random);
      copyRow(matrix, row, centroids, group);
      const tried = shortened(matrix, centroids, group, nearest);
      if (best !== null && total(tried) >= total(best)) continue;
      best = tried;
      bestRow = row;
    }
    copyRow(matrix, bestRow, centroids, group);
    nearest = best!;
  }
  return centroids;
}

/** The best centroids so far, one of them thrown to a row drawn at random. */
function swapOne(matrix: Matrix, centroids: Matrix, random: Random): Matrix {
  const swapped = { ...centroids, values: centroids.values.slice() };
  const group = random.integer(centroids.rows);
  copyRow(matrix, random.integer(matrix.rows), swapped, group);
  return swapped;
}

function shortened(
  matrix: Matrix,
  centroids: Matrix,
  group: number,
  known: Float64Array | null,
): Float64Array {
  const nearest = new Float64Array(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) {
    const gap = squaredDistance(matrix, row, centroids, group);
    nearest[row] = known === null ? gap : Math.min(known[row]!, gap);
  }
  return nearest;
}

function drawByWeight(weights: Float64Array, random: Random): number {
  let left = random.next() * total(weights);
  for (let row = 0; row < weights.length; row++) {
    left -= weights[row]!;
    if (left < 0) return row;
  }
  return random.integer(weights.length);
}

function settle(matrix: Matrix, centroids: Matrix, iterations: number): KMeans {
  const assignment = new Int32Array(matrix.rows).fill(-1);
  const gaps = new Float64Array(matrix.rows);
  const sizes = new Int32Array(centroids.rows);
  for (let round = 0; round < iterations; round++) {
    const moved = assign(matrix, centroids, assignment, gaps);
    if (moved === 0 && round > 0) break;
    average(matrix, assignment, centroids, sizes);
    refillEmpty(matrix, assignment, gaps, { centroids, sizes });
  }
  average(matrix, assignment, centroids, sizes);
  let withinClusterSum = 0;
  for (let row = 0; row < matrix.rows; row++) {
    withinClusterSum += squaredDistance(matrix, row, centroids, assignment[row]!);
  }
  return { assignment, centroids, withinClusterSum, sizes };
}

/** Returns how many rows changed their group. */
function assign(matrix: Matrix, centroids: Matrix, assignment: Int32Array, gaps: Float64Array) {
  const { rows, columns, values } = matrix;
  const centres = centroids.values;
  let moved = 0;
  for (let row = 0, from = 0; row < rows; row++, from += columns) {
    let best = 0;
    let least = Infinity;
    for (let group = 0, c = 0; group < centroids.rows; group++) {
      let sum = 0;
      const end = from + columns;
      for (let i = from; i < end; i++, c++) {
        const gap = values[i]! - centres[c]!;
        sum += gap * gap;
      }
      if (sum < least) {
        least = sum;
        best = group;
      }
    }
    gaps[row] = least;
    if (assignment[row] !== best) moved++;
    assignment[row] = best;
  }
  return moved;
}

/** Centroids become the means of their members; an empty group keeps its place. */
function average(matrix: Matrix, assignment: Int32Array, centroids: Matrix, sizes: Int32Array) {
  const { columns, values } = matrix;
  const sums = new Float64Array(centroids.values.length);
  sizes.fill(0);
  for (let row = 0, from = 0; row < matrix.rows; row++, from += columns) {
    const group = assignment[row]!;
    sizes[group]! += 1;
    for (let i = 0, to = group * columns; i < columns; i++, to++) sums[to]! += values[from + i]!;
  }
  for (let group = 0; group < centroids.rows; group++) {
    if (sizes[group] === 0) continue;
    for (let i = group * columns, end = i + columns; i < end; i++) {
      centroids.values[i] = sums[i]! / sizes[group]!;
    }
  }
}

/** An empty group takes the row that lies farthest from its own centroid, if any lies apart. */
function refillEmpty(
  matrix: Matrix,
  assignment: Int32Array,
  gaps: Float64Array,
  { centroids, sizes }: { centroids: Matrix; sizes: Int32Array },
) {
  for (let group = 0; group < centroids.rows; group++) {
    if (sizes[group]! > 0) continue;
    let farthest = -1;
    for (let row = 0; row < matrix.rows; row++) {
      if (gaps[row]! > (farthest < 0 ? 1e-12 : gaps[farthest]!)) farthest = row;
    }
    if (farthest < 0) return;
    gaps[farthest] = 0;
    sizes[assignment[farthest]!]! -= 1;
    assignment[farthest] = group;
    sizes[group] = 1;
    copyRow(matrix, farthest, centroids, group);
  }
}

function largestFirst(found: KMeans): KMeans {
  const order = Array.from(found.sizes.keys()).sort((a, b) => found.sizes[b]! - found.sizes[a]!);
  const place = new Int32Array(order.length);
  const centroids = createMatrix(found.centroids.rows, found.centroids.columns);
  order.forEach((group, at) => {
    place[group] = at;
    copyRow(found.centroids, group, centroids, at);
  });
  return {
    assignment: found.assignment.map((group) => place[group]!),
    centroids,
    withinClusterSum: found.withinClusterSum,
    sizes: Int32Array.from(order, (group) => found.sizes[group]!),
  };
}

function copyRow(from: Matrix, row: number, to: Matrix, at: number) {
  const width = from.columns;
  to.values.set(from.values.subarray(row * width, (row + 1) * width), at * width);
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
