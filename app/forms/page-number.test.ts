import { expect, test } from 'vitest';
import { pageNumber } from './page-number';

test.each([
  ['', 1],
  ['page=', 1],
  ['page=3', 3],
  ['page=2.9', 2],
  ['page=0', 1],
  ['page=-5', 1],
  ['page=NaN', 1],
  ['page=1e308', 10_000],
  ['page=99999999999999999999', 10_000],
  ['page=Infinity', 10_000],
  ['page=%00', 1],
])('%j is page %i', (query, page) => {
  expect(pageNumber(new URLSearchParams(query))).toBe(page);
});
