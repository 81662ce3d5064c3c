import { expect, test } from 'vitest';
import type { PurchaseDraft } from './purchase-row';
import { RowIds } from './row-hash';

const bought: PurchaseDraft = {
  rowNumber: 2,
  customer: { externalId: '1', email: 'anna@example.com', phone: '+79161234567', name: 'Anna' },
  sourceId: null,
  orderedAt: new Date('2026-01-05'),
  dueAt: null,
  paidAt: null,
  amountMinor: 100_000,
  discountMinor: 0,
  refundedMinor: 0,
  currency: 'RUB',
  status: 'pending',
  product: 'Course',
};
const idOf = (change: Partial<PurchaseDraft>) => new RowIds().idFor({ ...bought, ...change });

test('a purchase is the same in every version: its id is stored', () => {
  expect(idOf({})).toBe('row:YJ2V1Ntw62Y6Kox5RzJll2:1');
});

test('what changes later does not make it another one', () => {
  const paidAt = new Date('2026-02-01');
  const later = { rowNumber: 7, paidAt, status: 'refunded', refundedMinor: 500 } as const;
  expect(idOf(later)).toBe(idOf({}));
});

test.each<Partial<PurchaseDraft>>([
  { customer: { ...bought.customer, externalId: '2' } },
  { customer: { ...bought.customer, externalId: null } },
  { orderedAt: new Date('2026-01-06') },
  { orderedAt: null },
  { amountMinor: 100_001 },
  { currency: 'USD' },
  { product: null },
])('%j is another purchase', (change) => {
  expect(idOf(change)).not.toBe(idOf({}));
});

test('without an id of hers a customer is her address, then her number, then her name', () => {
  const { email, phone, name } = bought.customer;
  const ids = [
    { externalId: null, email, phone, name },
    { externalId: null, email: null, phone, name },
    { externalId: null, email: null, phone: null, name },
  ].map((customer) => idOf({ customer }));
  const others = [
    { externalId: email, email: null, phone: null, name: null },
    { externalId: phone, email: null, phone: null, name: null },
    { externalId: name, email: null, phone: null, name: null },
  ].map((customer) => idOf({ customer }));
  expect(ids).toEqual(others);
  expect(new Set(ids).size).toBe(3);
});

test('equal rows of one file are several purchases, numbered as they come', () => {
  const file = new RowIds();
  const ids = [bought, { ...bought, amountMinor: 5 }, bought].map((draft) => file.idFor(draft));
  expect(ids.map((id) => id.split(':')[2])).toEqual(['1', '1', '2']);
  expect(new Set(ids).size).toBe(3);
});
