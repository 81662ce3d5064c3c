import { expect, test } from 'vitest';
import { newcombe, wilson } from './intervals';

// R 4.2: prop.test(k, n, correct = FALSE)$conf.int
test.each([
  [81, 263, 0.255288519878, 0.366209576983],
  [15, 148, 0.0623863995307, 0.160487241723],
  [0, 20, 0, 0.161125158053],
  [1, 29, 0.00611321429276, 0.171755218793],
])("Wilson of %i in %i is R's", (count, total, low, high) => {
  const share = wilson(count, total);
  expect(share.low).toBeCloseTo(low, 10);
  expect(share.high).toBeCloseTo(high, 10);
});

test('nothing counted means nothing known', () => {
  expect(wilson(0, 0)).toEqual({ count: 0, total: 0, share: 0, low: 0, high: 1 });
  expect(newcombe(0, 0, 0, 0)).toEqual({ value: 0, low: -1, high: 1 });
});

// Newcombe 1998, table II, method 10
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 10, 0.6075, 1],
])('the difference of %i/%i and %i/%i is the published one', (k1, n1, k2, n2, low, high) => {
  const difference = newcombe(k1, n1, k2, n2);
  expect(difference.low).toBeCloseTo(low, 4);
  expect(difference.high).toBeCloseTo(high, 4);
});
