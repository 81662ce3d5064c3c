import { expect, test } from 'vitest';
import { aBehaviour } from '#test/support/a-behaviour';
import type { Behaviour } from './behaviour';
import { quadrantCounts, temperatureCounts } from './standing';

const people = (rows: Partial<Behaviour>[]) =>
  rows.map((row, at) => aBehaviour({ customerId: `c${at}`, ...row }));
const cells = (rows: Partial<Behaviour>[]) =>
  quadrantCounts(people(rows)).map(({ customers }) => customers.count);

test('loyal is who paid twice, not who ordered twice', () => {
  const paid = (paidOrders: number) => ({ orders: 5, paidOrders, netRevenue: 100 });
  // Profitable and loyal, profitable, loyal, neither.
  expect(cells([paid(1), paid(2), paid(3)])).toEqual([2, 1, 0, 0]);
});

test('profitable is who brings at least what the typical payer brings', () => {
  const brings = (netRevenue: number) => ({ orders: 1, paidOrders: 1, netRevenue });
  // Of those who paid at all the middle one brings 20.
  expect(cells([brings(10), brings(20), brings(30), brings(0), brings(-5)])).toEqual([0, 2, 0, 3]);
});

test('where nobody paid nobody is profitable', () => {
  expect(cells([{ orders: 1, paidOrders: 0, netRevenue: 0 }])).toEqual([0, 0, 0, 1]);
  expect(cells([])).toEqual([0, 0, 0, 0]);
});

test('hot has paid, warm has ordered or answered, cold has done neither', () => {
  const rows = people([
    { orders: 2, paidOrders: 1 },
    { orders: 1, paidOrders: 0 },
    { orders: 0, paidOrders: 0 },
    { orders: 0, paidOrders: 0 },
    { orders: 0, paidOrders: 0 },
  ]);
  const found = temperatureCounts(rows, new Set(['c0', 'c2']));
  expect(found.map(({ temperature, customers }) => [temperature, customers.count])).toEqual([
    ['cold', 2],
    ['warm', 2],
    ['hot', 1],
  ]);
});
