import { describe, expect, test } from 'vitest';
import { describeBytes } from '#test/support/file-source';
import { readRows } from '../file/rows';
import type { Mapping } from '../mapping';
import { RowProblem } from '../problem';
import { suggestMapping } from '../suggest-mapping';
import { type PurchaseDraft, readPurchaseRow } from './purchase-row';
import { RowReader } from './row-reader';

type Read = PurchaseDraft | { reason: string; field: string | null; value: string };

/** What becomes of the rows of one file: a purchase each, or why there is none. */
async function purchasesIn(text: string, change: Partial<Mapping> = {}): Promise<Read[]> {
  const { reading, read } = await describeBytes(new TextEncoder().encode(text), 'purchases');
  const mapping = { ...suggestMapping(reading, 'purchases', 'RUB'), ...change };
  const reader = new RowReader(reading, mapping);
  const purchases: Read[] = [];
  for await (const row of readRows(read(), reading)) {
    try {
      purchases.push(readPurchaseRow(row, reader));
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      const { reason, field, value } = error;
      purchases.push({ reason, field, value });
    }
  }
  return purchases;
}
const columns = 'customer_id,ordered_at,amount,currency,status,paid_at,refunded,discount\n';
const bought = async (cells: string, change?: Partial<Mapping>) =>
  (await purchasesIn(`${columns}1,2026-01-05,${cells}`, change))[0];

describe('the status of a purchase', () => {
  test('nobody knows is listed, unless the founder said what it means', async () => {
    const listed = { reason: 'unknownStatus', field: 'status', value: 'Sleeping' };
    expect(await bought('10,RUB,Sleeping,,,')).toEqual(listed);
    expect(
      await bought('10,RUB,Sleeping,,,', { statusWords: { sleeping: 'overdue' } }),
    ).toMatchObject({ status: 'overdue' });
    expect(await bought('10,RUB,Sleeping,,,', { otherStatus: 'cancelled' })).toMatchObject({
      status: 'cancelled',
    });
  });

  test('what the founder said of a word counts more than what it usually means', async () => {
    expect(await bought('10,RUB,paid,,,', { statusWords: { paid: 'pending' } })).toMatchObject({
      status: 'pending',
    });
  });

  test.each(['', '-'])('where it says %j, the date of payment decides', async (empty) => {
    expect(await bought(`10,RUB,${empty},2026-01-07,,`)).toMatchObject({
      status: 'paid',
      paidAt: new Date('2026-01-07'),
    });
    expect(await bought(`10,RUB,${empty},,,`)).toMatchObject({ status: 'pending', paidAt: null });
  });

  test('in a file that says nothing of payments they are all paid', async () => {
    expect(await purchasesIn('customer_id,amount\n1,10\n')).toMatchObject([{ status: 'paid' }]);
  });

  test.each([
    ['paid', new Date('2026-01-07')],
    ['refunded', new Date('2026-01-07')],
    ['cancelled', null],
    ['overdue', null],
  ])('%s: the closing date is a payment only where money came', async (status, paidAt) => {
    expect(await bought(`10,RUB,${status},2026-01-07,,`)).toMatchObject({ status, paidAt });
  });
});

describe('the money of a purchase', () => {
  test('below nothing is listed, a refund may say it either way', async () => {
    const negative = { reason: 'negativeAmount', field: 'amount', value: '-10' };
    expect(await bought('-10,RUB,paid,,,')).toEqual(negative);
    expect(await bought('-10,RUB,refunded,,-10,')).toMatchObject({
      amountMinor: 1_000,
      refundedMinor: 1_000,
    });
    expect(await bought('0,RUB,paid,,,')).toMatchObject({ amountMinor: 0 });
  });

  test.each(['paid', 'refunded', 'overdue'])('is needed of what is %s', async (status) => {
    expect(await bought(`,RUB,${status},,,`)).toMatchObject({
      reason: 'noAmount',
      field: 'amount',
    });
  });

  test.each(['pending', 'cancelled'])('may be missing of what is %s', async (status) => {
    expect(await bought(`,RUB,${status},,,`)).toMatchObject({ amountMinor: 0, status });
  });

  test('that is no number is listed under its own column', async () => {
    expect(await bought('much,RUB,paid,,,')).toEqual({
      reason: 'badAmount',
      field: 'amount',
      value: 'much',
    });
    expect(await bought('10,RUB,paid,,all,')).toEqual({
      reason: 'badAmount',
      field: 'refunded',
      value: 'all',
    });
    expect(await bought('10,RUB,paid,,,half')).toEqual({
      reason: 'badAmount',
      field: 'discount',
      value: 'half',
    });
  });

  test('a discount is a sum, or a share of the price before it', async () => {
    expect(await bought('900,RUB,paid,,,10%')).toMatchObject({
      amountMinor: 90_000,
      discountMinor: 10_000,
    });
    expect(await bought('900,RUB,paid,,,"12,5 %"')).toMatchObject({ discountMinor: 12_857 });
    expect(await bought('900,RUB,paid,,,-100')).toMatchObject({ discountMinor: 10_000 });
    expect(await bought('900,RUB,paid,,,')).toMatchObject({ discountMinor: 0 });
    expect(await bought('900,RUB,paid,,,100%')).toMatchObject({
      reason: 'badAmount',
      field: 'discount',
    });
  });

  test('is in the currency of its row, of its amount, or of the file', async () => {
    expect(await bought('10,usd,paid,,,')).toMatchObject({ currency: 'USD' });
    expect(await bought('10 €,,paid,,,')).toMatchObject({ currency: 'EUR' });
    expect(await bought('10,,paid,,,', { currency: 'KZT' })).toMatchObject({ currency: 'KZT' });
    expect(await bought('10,shells,paid,,,')).toEqual({
      reason: 'badCurrency',
      field: 'currency',
      value: 'shells',
    });
  });
});

test('whose purchase it is must be said somehow', async () => {
  const header = 'customer_id,email,phone,name,amount\n';
  const nobody = { externalId: null, email: null, phone: null, name: null };
  expect(
    await purchasesIn(
      `${header}7,,,,1\n,A@b.example,,,1\n,,8 916 123-45-67,,1\n,,,Anna,1\n,none,,,1\n`,
    ),
  ).toMatchObject([
    { customer: { ...nobody, externalId: '7' } },
    { customer: { ...nobody, email: 'a@b.example' } },
    { customer: { ...nobody, phone: '+79161234567' } },
    { customer: { ...nobody, name: 'Anna' } },
    { reason: 'noKey', field: null, value: 'none' },
  ]);
});
