import { expect, test } from 'vitest';
import { aBehaviour } from '#test/support/a-behaviour';
import type { Behaviour } from './behaviour';
import { rfmSteps, steps } from './rfm';

const once = { orders: 1, paidOrders: 1, netRevenue: 100 };
const payer = (customerId: string, row: Partial<Behaviour>) =>
  aBehaviour({ customerId, ...once, ...row });

test('from fifty payers on each step holds a fifth, the best have five', () => {
  const found = steps(Array.from({ length: 100 }, (_, i) => i));
  for (let step = 1; step <= 5; step++)
    expect(found.filter((one) => one === step)).toHaveLength(20);
  expect(found[99]).toBe(5);
  expect(found[0]).toBe(1);
});

test('equal values never fall into different steps', () => {
  const found = steps(Array.from({ length: 80 }, (_, i) => (i < 60 ? 1 : 2)));
  expect(new Set(found.slice(0, 60)).size).toBe(1);
  expect(new Set(found.slice(60)).size).toBe(1);
  expect(found[79]).toBeGreaterThan(found[0]!);
});

test('with few payers the gaps between the values decide', () => {
  // Any other four cuts leave a larger sum of squares inside the groups than these (3.5).
  expect(steps([1, 2, 3, 20, 21, 100, 101, 500, 501, 9000])).toEqual([
    1, 1, 1, 2, 2, 3, 3, 4, 4, 5,
  ]);
  expect(steps([7, 7, 7])).toEqual([3, 3, 3]);
  expect(steps([1, 9])).toEqual([1, 5]);
  expect(steps([])).toEqual([]);
});

test('whoever never paid has no steps; more, later and dearer is higher', () => {
  const rows = [
    payer('never', { paidOrders: 0, lastPaid: null, netRevenue: 0 }),
    payer('once', {}),
    payer('often', { paidOrders: 5, lastPaid: 90, netRevenue: 900 }),
  ];
  const found = rfmSteps(rows);
  expect(found.has('never')).toBe(false);
  expect(found.get('often')).toEqual({ recency: 5, frequency: 5, monetary: 5 });
  expect(found.get('once')).toEqual({ recency: 1, frequency: 1, monetary: 1 });
});
