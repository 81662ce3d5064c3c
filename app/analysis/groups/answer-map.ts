/**
 * The answers as a map: two axes on which respondents differ most (principal components).
 *
 * Why: a picture of who answers alike; distances on it are a part of the true ones, so it shows and
 * does not prove.
 * Shape: one point a row, centred, in units of the matrix; the sign of an axis is fixed by its
 * largest loading. Constant answers give points at 0. Method: power iteration, never forming the
 * covariance. Cost: about 2 x 60 x rows x columns. Source: Pearson 1901; Golub & Van Loan 8.2.
 *
 * @example
 * answerMap(matrixFrom([[0, 0], [2, 0]]), createRandom(1)).map((point) => Math.abs(point.x));
 * // => [1, 1]
 */
import type { Matrix } from '../statistics/matrix';
import type { Random } from '../statistics/random';

export interface MapPoint {
  x: number;
  y: number;
}

const ROUNDS = 60;

export function answerMap(matrix: Matrix, random: Random): MapPoint[] {
  const centred = centre(matrix);
  const first = mainAxis(centred, random, null);
  const second = mainAxis(centred, random, first);
  const x = project(centred, first);
  const y = project(centred, second);
  return Array.from(x, (value, row) => ({ x: value, y: y[row]! }));
}

function centre(matrix: Matrix): Matrix {
  const { rows, columns } = matrix;
  const values = matrix.values.slice();
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let at = column; at < values.length; at += columns) sum += values[at]!;
    for (let at = column; at < values.length; at += columns) values[at]! -= sum / rows;
  }
  return { rows, columns, values };
}

/** A unit vector of columns; zero when nothing varies. Kept orthogonal to `other`. */
function mainAxis(matrix: Matrix, random: Random, other: Float64Array | null): Float64Array {
  let axis = normalise(
    Float64Array.from({ length: matrix.columns }, () => random.normal()),
    other,
  );
  for (let round = 0; round < ROUNDS; round++) {
    const turned = normalise(transposeTimes(matrix, project(matrix, axis)), other);
    const same = turned.reduce((sum, part, i) => sum + part * axis[i]!, 0);
    axis = turned;
    if (1 - Math.abs(same) < 1e-10) break;
  }
  const largest = axis.reduce((top, part) => (Math.abs(part) > Math.abs(top) ? part : top), 0);
  return largest < 0 ? axis.map((part) => -part) : axis;
}

function normalise(vector: Float64Array, other: Float64Array | null): Float64Array {
  if (other !== null) {
    const shared = vector.reduce((sum, part, i) => sum + part * other[i]!, 0);
    for (let i = 0; i < vector.length; i++) vector[i]! -= shared * other[i]!;
  }
  const length = Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0));
  return length > 1e-12 ? vector.map((part) => part / length) : vector.fill(0);
}

function project({ rows, columns, values }: Matrix, axis: Float64Array): Float64Array {
  const places = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++, at++) sum += values[at]! * axis[column]!;
    places[row] = sum;
  }
  return places;
}

function transposeTimes({ rows, columns, values }: Matrix, places: Float64Array): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++)
      sums[column]! += values[at]! * places[row]!;
  }
  return sums;
}
