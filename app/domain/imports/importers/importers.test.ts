import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeBytes } from '#test/support/file-source';
import { en } from '~/i18n/locales/en';
import { ru } from '~/i18n/locales/ru';
import { checkMapping } from '../check-mapping';
import { readRows } from '../file/rows';
import { readCustomerRow } from '../rows/customer-row';
import { readPurchaseRow } from '../rows/purchase-row';
import { RowReader } from '../rows/row-reader';
import { suggestMapping } from '../suggest-mapping';
import { chooseImporter, importers } from '.';
import { importer } from './importer';

const folder = 'app/domain/imports/importers';
const aside = new Set(['index.ts', 'importer.ts', 'header.ts']);
const files = readdirSync(folder).filter((file) => !file.includes('.test.') && !aside.has(file));
const names = files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));

async function readFixture(name: string) {
  const bytes = readFileSync(path.join('test/fixtures/imports', `${name}.csv`));
  const { kind, reading, read: readBytes } = await describeBytes(bytes);
  const mapping = suggestMapping(reading, kind, 'EUR');
  const reader = new RowReader(reading, mapping);
  const read = kind === 'customers' ? readCustomerRow : readPurchaseRow;
  const rows = [];
  for await (const row of readRows(readBytes(), reading)) rows.push(read(row, reader));
  return { kind, reading, mapping, rows };
}

test.each(names)('%s has a name in both languages', (name) => {
  for (const { imports } of [en, ru])
    expect((imports.layouts as Record<string, string>)[name]).toEqual(expect.any(String));
});

test('a layout may write its headers as they stand in the file', () => {
  const headers = ['Внешний_код', 'E-mail', 'Сумма, RUB'];
  const { recognises, read } = importer({
    ...{ name: 'made-up', kind: 'purchases', source: 'made-up' },
    tellTales: [['Внешний код'], ['E-Mail']],
    columns: { customerEmail: ['E-mail'], amount: ['Сумма ₽'] },
  });
  expect(recognises(headers)).toBe(true);
  expect(read(headers).fields).toEqual({ customerEmail: ['E-mail'], amount: ['Сумма, RUB'] });
});

test('every importer of this folder is in the list', () => {
  expect(importers.map((importer) => importer.name).sort()).toEqual(names.sort());
});

describe.each(names)('%s', (name) => {
  test('recognises its own export and needs no further mapping', async () => {
    const { kind, reading, mapping, rows } = await readFixture(name);
    expect(reading.importer).toBe(name);
    expect(checkMapping(kind, reading, mapping)).toEqual({});
    expect(rows).toHaveLength(reading.rowsTotal);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('does not care for case, ё, the order of columns and columns of the account', async () => {
    const { reading } = await readFixture(name);
    const headers = reading.columns.map(({ header }) => header);
    const shouted = headers.map((header) => ` ${header.toUpperCase().replaceAll('Е', 'Ё')}\u00a0`);
    const others = ['Own column', ...shouted.reverse(), 'roistat'];
    expect(chooseImporter(others, null).name).toBe(name);
    expect(chooseImporter(['Moon', 'Tide'], null).recognises(['Moon', 'Tide'])).toBe(false);
  });
});

test('an export of amoCRM: won, open and lost deals, numbers behind an apostrophe', async () => {
  const { rows } = await readFixture('amocrm-deals');
  expect(rows).toMatchObject([
    {
      sourceId: '31001',
      status: 'paid',
      amountMinor: 25_000_000,
      customer: { email: 's.volkov@example.com', phone: '+74951234567', name: 'Сергей Волков' },
    },
    { sourceId: '31002', status: 'pending', amountMinor: 0, paidAt: null },
    { sourceId: '31003', status: 'cancelled', paidAt: null, customer: { phone: '+79161112244' } },
  ]);
});

test('an export of Stripe: a partial refund stays paid, a failed payment is no money', async () => {
  const { rows } = await readFixture('stripe-payments');
  expect(rows).toMatchObject([
    { status: 'paid', amountMinor: 4_900, refundedMinor: 0, currency: 'USD' },
    { status: 'paid', refundedMinor: 900 },
    { status: 'cancelled', paidAt: null },
    { status: 'refunded', refundedMinor: 4_900 },
  ]);
});

test('an export of GetCourse: a comma inside a header, a price with spaces', async () => {
  const { mapping, rows } = await readFixture('getcourse-orders');
  expect(mapping).toMatchObject({ source: 'getcourse', currency: 'RUB', createsCustomers: true });
  expect(rows).toMatchObject([
    { sourceId: '501', status: 'paid', amountMinor: 1_290_000, customer: { externalId: '9001' } },
    { status: 'pending' },
    { status: 'cancelled' },
  ]);
});

test('a list kept by hand in cp1251 with lines above the table', async () => {
  const { reading, rows } = await readFixture('own-customers');
  expect(reading).toMatchObject({ encoding: 'windows-1251', delimiter: ';', headerRow: 3 });
  expect(rows).toMatchObject([
    {
      rowNumber: 5,
      externalId: 'К-1',
      name: 'Ёлкина Анна',
      supportTickets: 2,
      phone: '+79161234567',
    },
    {
      name: 'Петров, Иван',
      email: 'ivan@example.com',
      attributes: { 'Эл. почта': 'ivan2@example.com', Город: 'г. Пермь;\nул. Ленина' },
    },
  ]);
});

test('a list of orders cut by tabs, with a discount in percent', async () => {
  const { rows } = await readFixture('own-purchases');
  expect(rows).toMatchObject([
    { amountMinor: 123_450, discountMinor: 13_717, currency: 'RUB', status: 'paid' },
    { amountMinor: 99_000, status: 'pending', paidAt: null },
  ]);
});
