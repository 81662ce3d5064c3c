/**
 * Silhouette: does everybody lie closer to her own group than to the next one?
 *
 * 1 means far apart and tight, 0 a cut through one cloud, below 0 the wrong group. The mean over
 * all rows is returned. Somebody alone in her group counts 0, and so does everything when there is
 * only one group (simple-statistics' `silhouetteMetric` is the maximum, which says nothing).
 * Shape: one group a row; Euclidean distance between rows of `matrix`.
 * Cost: rows^2 x columns time and memory of rows x groups; give a sample above some 2,000 rows.
 * Source: Rousseeuw 1987.
 *
 * @example
 * silhouette(matrixFrom([[0], [1], [9], [10]]), [0, 0, 1, 1]).toFixed(3); // => '0.889'
 */
import { type Matrix, squaredDistance } from '../statistics/matrix';

export function silhouette(matrix: Matrix, assignment: ArrayLike<number>): number {
  const groups = Array.from(assignment).reduce((most, group) => Math.max(most, group), 0) + 1;
  const sizes = new Int32Array(groups);
  for (let row = 0; row < matrix.rows; row++) sizes[assignment[row]!]! += 1;
  if (sizes.filter((size) => size > 0).length < 2) return 0;
  const distances = distancesToGroups(matrix, assignment, groups);
  let sum = 0;
  for (let row = 0; row < matrix.rows; row++) {
    sum += silhouetteOf(
      distances.subarray(row * groups, (row + 1) * groups),
      assignment[row]!,
      sizes,
    );
  }
  return sum / matrix.rows;
}

/** Sum of distances from every row to every group, row-major. */
function distancesToGroups(matrix: Matrix, assignment: ArrayLike<number>, groups: number) {
  const sums = new Float64Array(matrix.rows * groups);
  for (let a = 0; a < matrix.rows; a++) {
    for (let b = a + 1; b < matrix.rows; b++) {
      const distance = Math.sqrt(squaredDistance(matrix, a, matrix, b));
      sums[a * groups + assignment[b]!]! += distance;
      sums[b * groups + assignment[a]!]! += distance;
    }
  }
  return sums;
}

function silhouetteOf(distances: Float64Array, own: number, sizes: Int32Array): number {
  if (sizes[own]! < 2) return 0;
  const inside = distances[own]! / (sizes[own]! - 1);
  let next = Infinity;
  for (let group = 0; group < sizes.length; group++) {
    if (group === own || sizes[group] === 0) continue;
    next = Math.min(next, distances[group]! / sizes[group]!);
  }
  const larger = Math.max(inside, next);
  return larger > 0 ? (next - inside) / larger : 0;
}
