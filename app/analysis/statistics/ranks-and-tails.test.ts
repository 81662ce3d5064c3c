import { expect, test } from 'vitest';
import { fisherExact } from './fisher-exact';
import { fisherUpperTail } from './hypergeometric';
import { midRanks } from './mid-ranks';
import { trimmedMean } from './trimmed-mean';

test("a trimmed mean is R's", () => {
  // R 4.2: mean(x, trim = .1); mean(x, trim = .25)
  const ascending = [-4, 0, 1, 1, 1, 2.5, 3.2, 7.7, 7.7, 8, 12, 90, 150];
  expect(trimmedMean(ascending)).toBeCloseTo(12.190909090909, 11);
  expect(trimmedMean(ascending, undefined, 0.25)).toBeCloseTo(4.4428571428571, 11);
});

test('counting a value twice is having it twice', () => {
  const twice = trimmedMean([1, 2, 4, 9], [2, 1, 2, 1], 0.2);
  expect(twice).toBe(trimmedMean([1, 1, 2, 4, 4, 9], undefined, 0.2));
});

test("equal values share their rank as in R's rank()", () => {
  // R 4.2: rank(c(3, 1, 3, 2, 3, 1))
  expect(midRanks([3, 1, 3, 2, 3, 1])).toEqual([5, 1.5, 5, 3, 5, 1.5]);
});

// R 4.2: phyper(hits - 1, positives, total - positives, size, lower.tail = FALSE)
test.each([
  [8, 9, 10, 16, 2.4475524475524e-2],
  [30, 60, 85, 400, 5.4673078775476e-8],
])('%i of %i or more, when %i of %i are A', (hits, size, positives, total, p) => {
  expect(fisherUpperTail({ hits, size, positives, total }) / p).toBeCloseTo(1, 10);
});

test("two-sided Fisher of a thin table is R's", () => {
  // R 4.2: fisher.test(matrix(c(0, 25, 7, 118), 2))$p.value
  const p = fisherExact({ hits: 0, total: 25 }, { hits: 7, total: 125 });
  expect(p).toBeCloseTo(0.60128609883471, 11);
});
