import { expect, test } from 'vitest';
import type { CustomerRow, PurchaseRow } from '../input';
import { describeBehaviour } from './behaviour';
import { gradeCustomers } from './grade';
import { DEFAULT_GRADE_RULE, gradeOf } from './grade-rule';

const customer = (more: Partial<CustomerRow> = {}): CustomerRow => ({
  id: 'c',
  createdAt: '2025-01-01',
  supportTickets: 0,
  changeRequests: 0,
  manualGrade: null,
  ...more,
});
let orders = 0;
const order = (more: Partial<PurchaseRow> = {}): PurchaseRow => ({
  id: `o${++orders}`,
  customerId: 'c',
  orderedAt: '2025-03-01',
  dueAt: '2025-03-15',
  paidAt: '2025-03-14',
  amount: 100,
  currency: 'EUR',
  discount: 0,
  refunded: 0,
  status: 'paid',
  ...more,
});
const base = { asOf: '2026-06-30', exchangeRates: { EUR: 1, USD: 0.5 } };
const table = (purchases: PurchaseRow[], one = customer()) =>
  describeBehaviour({ ...base, customers: [one], purchases });
const grade = (purchases: PurchaseRow[], one = customer()) => {
  const known = table(purchases, one);
  return gradeOf(known.byCustomer.get('c')!, DEFAULT_GRADE_RULE, known);
};

test('A pays twice, on time, at full price, and asks for nothing', () => {
  expect(grade([order(), order()])).toBe('A');
  expect(grade([order()])).toBe('B');
  expect(grade([order(), order()], customer({ changeRequests: 2 }))).toBe('B');
  expect(grade([order(), order({ discount: 10 })])).toBe('B');
});

test('two kinds of trouble make a C, one does not', () => {
  const late = { paidAt: '2025-04-20' };
  expect(grade([order(late), order(late)])).toBe('B');
  expect(grade([order({ ...late, discount: 5 }), order({ ...late, discount: 5 })])).toBe('C');
});

test('who never paid is D, and an order far above the base that was never paid is X', () => {
  expect(grade([])).toBe('D');
  expect(grade([order({ status: 'overdue', paidAt: null })])).toBe('D');
  const others = Array.from({ length: 8 }, () => order({ customerId: 'other' }));
  const huge = order({ amount: 5000, status: 'cancelled', paidAt: null });
  const known = describeBehaviour({
    ...base,
    customers: [customer(), customer({ id: 'other' })],
    purchases: [...others, huge],
  });
  expect(gradeOf(known.byCustomer.get('c')!, DEFAULT_GRADE_RULE, known)).toBe('X');
});

test('who never paid is D however poor her orders, unless she costs work', () => {
  const poor = order({ status: 'overdue', paidAt: null, discount: 60 });
  expect(grade([poor])).toBe('D');
  expect(grade([poor], customer({ supportTickets: 5, changeRequests: 2 }))).toBe('D');
  expect(grade([poor], customer({ supportTickets: 6 }))).toBe('C');
  expect(grade([poor], customer({ changeRequests: 3 }))).toBe('C');
});

test('amounts count in the base currency, and an unknown currency one to one', () => {
  const known = table([order({ currency: 'USD' }), order({ currency: 'XXX' })]);
  expect(known.byCustomer.get('c')!.netRevenue).toBe(150);
});

test('odd rows give figures, never NaN', () => {
  const odd = [
    order({ dueAt: null }),
    order({ paidAt: null, dueAt: 'no date', status: 'pending' }),
    order({ amount: 0, discount: 0 }),
    order({ amount: -50 }),
    order({ status: 'refunded', paidAt: null, orderedAt: null }),
  ];
  const known = table(odd).byCustomer.get('c')!;
  for (const value of Object.values(known)) expect(value).not.toBeNaN();
  expect(known).toMatchObject({ orders: 5, paidOrders: 3, refundShare: 0.2 });
});

test('purchases of unknown customers grade nobody', () => {
  expect(table([order({ customerId: 'ghost' })]).byCustomer.size).toBe(1);
});

test('the own grade stays apart, agreement is weighted kappa, differences are listed', () => {
  const ids = ['a', 'b', 'd', 'e', 'f'];
  const customers = ids.map((id, i) => customer({ id, manualGrade: i < 2 ? 'A1' : 'D' }));
  const purchases = [order({ customerId: 'a' }), order({ customerId: 'a' })];
  const known = describeBehaviour({ ...base, customers, purchases });
  const rule = DEFAULT_GRADE_RULE;
  const grades = gradeCustomers(customers, known, { rule, respondents: new Set() });
  expect(grades.byCustomer.a).toMatchObject({ grade: 'A', fine: 'A1' });
  expect(grades.agreement?.differences).toEqual([
    { customerId: 'b', manual: 'A1', behaviour: 'D' },
  ]);
  // R: irr::kappa2(cbind(c(1,1,4,4,4), c(1,4,4,4,4)), 'squared')$value = 0.5454545
  expect(grades.agreement?.weightedKappa).toBeCloseTo(6 / 11, 10);
});
