import { expect, test } from 'vitest';
import { aBehaviour } from '#test/support/a-behaviour';
import type { Behaviour } from './behaviour';
import { DEFAULT_GRADE_RULE } from './grade-rule';
import { alikeCustomers, likeness } from './likeness';

const flawless = aBehaviour();
const alike = (...rows: Partial<Behaviour>[]) =>
  alikeCustomers(
    rows.map((row, i) => aBehaviour({ customerId: `c${i}`, ...row })),
    DEFAULT_GRADE_RULE,
  );

test('a customer without a flaw is as alike as can be, one who never paid is not at all', () => {
  expect(likeness(flawless, DEFAULT_GRADE_RULE)).toBe(1);
  expect(likeness({ ...flawless, paidOrders: 0 }, DEFAULT_GRADE_RULE)).toBe(0);
});

test('one narrow miss is forgiven: five prompt orders and one refund', () => {
  expect(alike({ paidOrders: 5, refundShare: 0.25 }).size).toBe(1);
});

test('every criterion barely kept is not alike, though the grade would say A', () => {
  const barely = { paidOrders: 2, discountShare: 0.25, delayDays: 5, changeRequests: 1 };
  expect(alike({ ...barely, supportTickets: 2 }).size).toBe(0);
});

test('whoever bought once counts only where nearly everybody who buys like that came back', () => {
  const once = { paidOrders: 1 };
  expect(alike({}, {}, {}, {}, once).size).toBe(5);
  expect(alike({}, {}, once).size).toBe(2);
});

test('once is one order short of what an A needs, and never none at all', () => {
  const back = Array.from({ length: 8 }, (_, i) =>
    aBehaviour({ customerId: `c${i}`, paidOrders: 4 }),
  );
  const others = [3, 2, 1].map((paidOrders) =>
    aBehaviour({ customerId: `p${paidOrders}`, paidOrders }),
  );
  const among = (aMinPaid: number) =>
    alikeCustomers([...back, ...others], { ...DEFAULT_GRADE_RULE, aMinPaid });
  expect([...among(4)].filter((id) => id.startsWith('p'))).toEqual(['p3']);
  const never = aBehaviour({ customerId: 'never', paidOrders: 0 });
  const rule = { ...DEFAULT_GRADE_RULE, aMinPaid: 1 };
  expect(alikeCustomers([...back, never], rule).has('never')).toBe(false);
});

test('a threshold the founder loosens is loosened here too', () => {
  const slow = { ...flawless, delayDays: 12 };
  expect(likeness(slow, DEFAULT_GRADE_RULE)).toBe(0);
  expect(likeness(slow, { ...DEFAULT_GRADE_RULE, aMaxDelayDays: 30 })).toBeGreaterThan(0.7);
});

test('no due day and zero thresholds never give NaN', () => {
  const strict = { ...DEFAULT_GRADE_RULE, aMinPaid: 0, aMaxTickets: 0, aMaxChangeRequests: 0 };
  const row = { ...flawless, delayDays: null, paidOrders: 0, supportTickets: 1 };
  expect(Number.isFinite(likeness(row, strict))).toBe(true);
});
