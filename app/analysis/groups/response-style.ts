/**
 * Are the groups only people who tick high and people who tick low?
 *
 * Why: somebody who gives every rating a 5 is no segment but a habit of answering. Such groups
 * differ on nearly all ratings in one direction, and on little else.
 * Shape: columns of the coded matrix, which of them are ratings, one group a row. True when ratings
 * carry most (60 %) of what separates the groups and three quarters of that is one common shift of
 * all ratings. Needs four ratings. Cost: rows x columns.
 * Source: Baumgartner & Steenkamp 2001; Dolnicar & Gruen 2007 on response style in segments.
 */
import type { Matrix } from '../statistics/matrix';

const LEAST_RATINGS = 4;
const RATINGS_CARRY = 0.6;
const ONE_DIRECTION = 0.75;

export function isResponseStyle(
  matrix: Matrix,
  assignment: ArrayLike<number>,
  isRating: (column: number) => boolean,
): boolean {
  const ratings: number[] = [];
  for (let column = 0; column < matrix.columns; column++)
    if (isRating(column)) ratings.push(column);
  if (ratings.length < LEAST_RATINGS) return false;
  const { sizes, shifts } = groupShifts(matrix, assignment);
  let all = 0;
  let byRatings = 0;
  let common = 0;
  sizes.forEach((size, group) => {
    const shift = (column: number) => shifts[group * matrix.columns + column]!;
    for (let column = 0; column < matrix.columns; column++) all += size * shift(column) ** 2;
    const mean = ratings.reduce((sum, column) => sum + shift(column), 0) / ratings.length;
    for (const column of ratings) byRatings += size * shift(column) ** 2;
    common += size * ratings.length * mean ** 2;
  });
  return byRatings > RATINGS_CARRY * all && common > ONE_DIRECTION * byRatings;
}

/** Mean of each group minus the mean of all, group x column. */
function groupShifts({ rows, columns, values }: Matrix, assignment: ArrayLike<number>) {
  const groups = Array.from(assignment).reduce((top, group) => Math.max(top, group), 0) + 1;
  const sizes = new Int32Array(groups);
  const shifts = new Float64Array(groups * columns);
  const means = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    sizes[assignment[row]!]! += 1;
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column]!;
      shifts[assignment[row]! * columns + column]! += value;
      means[column]! += value / rows;
    }
  }
  for (let at = 0; at < shifts.length; at++) {
    const size = sizes[Math.floor(at / columns)]!;
    shifts[at] = size > 0 ? shifts[at]! / size - means[at % columns]! : 0;
  }
  return { sizes, shifts };
}
