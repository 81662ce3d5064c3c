/**
 * A copy of the answers in which every question was shuffled on its own.
 *
 * Why: such a copy has the same shares for every answer and no groups at all, so what a clustering
 * finds in it is what it always finds. Columns of one question are shuffled together: that two
 * choices exclude each other is no group.
 * Shape: `questions[c]` names the question of column c. Cost: rows x columns.
 *
 * @example
 * const twoColumns = matrixFrom([[1, 2], [3, 4]]);
 * permuteQuestions(twoColumns, [0, 0], createRandom(1)).rows; // => 2
 */
import { createMatrix, type Matrix } from '../statistics/matrix';
import type { Random } from '../statistics/random';

export function permuteQuestions(
  matrix: Matrix,
  questions: ArrayLike<number>,
  random: Random,
): Matrix {
  const { rows, columns } = matrix;
  const copy = createMatrix(rows, columns);
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  for (let column = 0; column < columns; column++) {
    if (column === 0 || questions[column] !== questions[column - 1]) random.shuffle(order);
    for (let row = 0; row < rows; row++) {
      copy.values[row * columns + column] = matrix.values[order[row]! * columns + column]!;
    }
  }
  return copy;
}
