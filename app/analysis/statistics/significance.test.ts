import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg';
import { bootstrapInterval } from './bootstrap';
import { fisherExact } from './fisher-exact';
import { createRandom } from './random';
import { trimmedMean } from './trimmed-mean';

// R 4.2: fisher.test(matrix(c(a, n1 - a, b, n2 - b), 2))$p.value
test.each([
  [1, 20, 8, 20, 0.019656019656],
  [3, 4, 1, 4, 0.485714285714],
  [30, 200, 55, 200, 0.00320201829127],
])('Fisher of %i/%i against %i/%i', (a, n1, b, n2, p) => {
  expect(fisherExact({ hits: a, total: n1 }, { hits: b, total: n2 })).toBeCloseTo(p, 10);
});

test('an empty side shows nothing', () => {
  expect(fisherExact({ hits: 0, total: 0 }, { hits: 3, total: 9 })).toBe(1);
  expect(fisherExact({ hits: 0, total: 4 }, { hits: 0, total: 9 })).toBe(1);
});

test("false discovery rates are those of the original paper's example", () => {
  // Benjamini & Hochberg 1995, section 4; R: p.adjust(p, 'BH')
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];
  const adjusted = benjaminiHochberg(p);
  expect(adjusted.slice(0, 6)).toEqual(
    [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571].map((q) => expect.closeTo(q, 10)),
  );
  expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(4);
  expect(benjaminiHochberg([])).toEqual([]);
});

test("the bootstrap interval is boot's BCa", () => {
  // R boot 1.3: boot.ci(boot(x, mean, 200000), type = 'bca') gives 2.283 to 9.567
  const skewed = [0.2, 0.5, 0.7, 1.1, 1.3, 1.9, 2.4, 3.3, 4.8, 7.5, 12.1, 20.4];
  const mean = (ascending: Float64Array, times: Int32Array) => trimmedMean(ascending, times, 0);
  const settings = { resamples: 20_000, random: createRandom(1) };
  const interval = bootstrapInterval(skewed, mean, settings);
  expect(interval.value).toBeCloseTo(4.68333, 4);
  expect(Math.abs(interval.low - 2.2833)).toBeLessThan(0.08);
  expect(Math.abs(interval.high - 9.5667)).toBeLessThan(0.35);
});

test('one value, or only equal ones, is its own interval', () => {
  const settings = { resamples: 50, random: createRandom(1) };
  expect(bootstrapInterval([4], trimmedMean, settings)).toEqual({ value: 4, low: 4, high: 4 });
  expect(bootstrapInterval([4, 4, 4], trimmedMean, settings)).toEqual({
    value: 4,
    low: 4,
    high: 4,
  });
  expect(trimmedMean([])).toBe(0);
});
