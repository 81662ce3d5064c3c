import { expect, it } from 'vitest';
import { createRandom } from '../statistics/random';
import { compareRevenue } from './revenue';

// Twenty members: 90, 100, 110 in turn and one firm of 10,000; forty others of 10 each.
const NET = [
  ...Array.from({ length: 19 }, (_, at) => 90 + 10 * (at % 3)),
  10_000,
  ...Array.from({ length: 40 }, () => 10),
];
const MEMBERS = Array.from({ length: 20 }, (_, at) => at);

it('one very large customer does not carry the revenue of a segment', () => {
  const compared = compareRevenue(NET, MEMBERS, createRandom(1))!;
  expect(compared.inside.value).toBeLessThan(111);
  expect(compared.outside.value).toBe(10);
});

it('leaving the largest customers out never raises the figure', () => {
  const compared = compareRevenue(NET, MEMBERS, createRandom(1))!;
  expect(compared.insideWithoutTop).toBeLessThanOrEqual(compared.inside.value);
});

it('fewer than five people on a side are not compared', () => {
  expect(compareRevenue(NET, [0, 1, 2, 3], createRandom(1))).toBeNull();
});
