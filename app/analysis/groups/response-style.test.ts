import { expect, test } from 'vitest';
import { matrixFrom } from '../statistics/matrix';
import { isResponseStyle } from './response-style';

const everyRating = () => true;

test('groups that tick every rating high or low are a way of answering', () => {
  const matrix = matrixFrom([
    [5, 5, 5, 5],
    [5, 4, 5, 5],
    [1, 1, 1, 1],
    [1, 2, 1, 1],
  ]);
  expect(isResponseStyle(matrix, [0, 0, 1, 1], everyRating)).toBe(true);
});

test('groups that praise one thing and blame another are none', () => {
  const matrix = matrixFrom([
    [5, 5, 1, 1],
    [5, 4, 1, 1],
    [1, 1, 5, 5],
    [1, 2, 5, 5],
  ]);
  expect(isResponseStyle(matrix, [0, 0, 1, 1], everyRating)).toBe(false);
});

test('three quarters of the difference must be one shift of all ratings', () => {
  // Shifts 1, 1, 1 and x of four ratings: common (3 + x)² / 4 of 3 + x² in all.
  const withLast = (x: number) =>
    isResponseStyle(
      matrixFrom([
        [1, 1, 1, x],
        [-1, -1, -1, -x],
      ]),
      [0, 1],
      everyRating,
    );
  expect([withLast(0.01), withLast(-0.01)]).toEqual([true, false]);
});

test('ratings must carry six tenths of what separates the groups', () => {
  // Four ratings shifted by 1 and another answer by x: 4 of 4 + x².
  const beside = (x: number) =>
    isResponseStyle(
      matrixFrom([
        [1, 1, 1, 1, x],
        [-1, -1, -1, -1, -x],
      ]),
      [0, 1],
      (column) => column < 4,
    );
  expect([beside(1.63), beside(1.64)]).toEqual([true, false]);
});

test('large groups weigh more than small ones', () => {
  // Two of a hundred differ in another answer by far, the others tick high or low.
  const high = Array.from({ length: 49 }, () => [1, 1, 1, 1, 0]);
  const low = Array.from({ length: 49 }, () => [-1, -1, -1, -1, 0]);
  const odd = [
    [0, 0, 0, 0, 8],
    [0, 0, 0, 0, 8],
  ];
  const groups = [...high.map(() => 0), ...low.map(() => 1), 2, 2];
  expect(
    isResponseStyle(matrixFrom([...high, ...low, ...odd]), groups, (column) => column < 4),
  ).toBe(true);
});

test('three ratings are too few to be a habit', () => {
  const matrix = matrixFrom([
    [1, 1, 1, 0],
    [-1, -1, -1, 0],
  ]);
  expect(isResponseStyle(matrix, [0, 1], (column) => column < 3)).toBe(false);
});
