import { expect, test } from 'vitest';
import { adjustedRandIndex } from './rand-index';

test('agrees with scikit-learn', () => {
  // sklearn 1.2 adjusted_rand_score
  const first = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2];
  const second = [0, 0, 1, 1, 1, 2, 2, 2, 2, 0];
  expect(adjustedRandIndex(first, second)).toBeCloseTo(0.20454545454545456, 12);
  expect(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.5714285714285714, 12);
});

test('names of the groups do not matter', () => {
  expect(adjustedRandIndex([0, 0, 1, 1], [5, 5, 3, 3])).toBe(1);
});

test('trivial groupings give no NaN', () => {
  expect(adjustedRandIndex([], [])).toBe(1);
  expect(adjustedRandIndex([0], [3])).toBe(1);
  expect(adjustedRandIndex([0, 0, 0], [1, 1, 1])).toBe(1);
  expect(adjustedRandIndex([0, 0, 0], [0, 1, 2])).toBe(0);
});

test('people whom only one grouping knows do not count', () => {
  const [first, second] = [
    [0, 0, 1, 1],
    [0, 0, 1, 2, 2, 2],
  ];
  expect(adjustedRandIndex(first, second)).toBe(adjustedRandIndex(first, second.slice(0, 4)));
  expect(adjustedRandIndex(second, first)).toBe(adjustedRandIndex(first, second.slice(0, 4)));
});
