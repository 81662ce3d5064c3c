// What becomes of files and cells, row for row. A change of reading changes this file and shows what it
// does; then `npm run test:unit -- app/domain/imports/same-readings -u` writes it anew. What is right is
// the business of the tests beside each part.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describeBytes } from '#test/support/file-source';
import { readDecimal, seeDecimalSign, toMinor } from './cells/amount';
import { readEmails, readPhones } from './cells/contact';
import { findCurrency, readCurrency } from './cells/currency';
import { readDate, seeDateOrder } from './cells/date';
import { readStatus } from './cells/status';
import { sniffLayout } from './file/layout';
import { readRows } from './file/rows';
import { countKnownHeaders } from './importers';
import { readCustomerRow } from './rows/customer-row';
import { readPurchaseRow } from './rows/purchase-row';
import { RowReader } from './rows/row-reader';
import { suggestMapping } from './suggest-mapping';

const folder = 'test/fixtures/imports';
const fixtures = readdirSync(folder).filter((file) => file.endsWith('.csv'));
const odd: Record<string, string> = {
  'days first, told by one row':
    'customer;date;amount\nИванов;05/03/2026;100\nПетров;25/03/2026;1 200,50\n',
  'months first': 'customer,date,amount\nRoe,03/25/2026,"1,200.50"\nDoe,03/05/2026,5\n',
  'no telling': 'customer,date,amount\nRoe,03/04/2026,5\nDoe,03/05/2026,6\n',
  'both ways': 'customer,date,amount\nRoe,25/03/2026,5\nDoe,03/25/2026,6\n',
  'words above the header':
    'Отчёт за март\n\nдата;покупатель;сумма;валюта\n01.03.2026;Иванов;5;RUB\n;;;\nИтого;;5;\n',
  'money of many kinds':
    'customer,date,amount,currency,refunded,discount,status\nA,2026-03-01,10,USD,2,1,paid\nB,2026-03-01,10,??,0,0,paid\nC,2026-03-01,,EUR,0,0,paid\nD,2026-03-01,-5,EUR,0,0,refunded\nE,2026-03-01,5,EUR,-,-,cancelled\nF,2026-03-01,abc,EUR,,,paid\nG,31.02.2026,5,EUR,,,paid\n',
  'a ragged table': 'a|b|c\n1|2|3\n4|5\n6|7|8|9\n10|11|12\n',
  people:
    'id;name;email;phone;since\n1;Анна;ANNA@Example.com, second@example.com;8 (916) 123-45-67;01.02.2024\n2;;nonsense;123;вчера\n;;;;\n3;Ева;eva@example;+49 151 12345678;2024-13-01\n',
};
const texts = [
  '5',
  '1 234,50 ₽',
  '1,234.50',
  '1.234,50',
  '(12.5)',
  '12-',
  '−7',
  '1,234',
  '1.234',
  '0,5',
  '1.5E+06',
  'руб. 5',
  '5 USD',
  '',
  '-',
  'n/a',
  '1,2,3',
  '1.234.567',
  '12.345,6789',
  '$ 1,000',
  'five',
];
const dates = [
  '01.03.2026',
  '1.3.26',
  '2026-03-01',
  '2026-03-01T10:30:00Z',
  '2026/3/1 23:30',
  '03/04/2026',
  '13/04/2026',
  '04/13/2026',
  '04/04/2026',
  '45717',
  '45717.5',
  '31.02.2026',
  '01.03.2026 г.',
  '1/3/70',
  '1/3/69',
  '2026-03-01 11:15 PM',
  '12:00',
  'yesterday',
  '1800-01-01',
  '01.03.2026 25:00',
];
const words = [
  'paid',
  'Оплачен',
  'refund',
  'Возврат',
  'cancelled',
  'Отменён',
  'pending',
  'Просрочен',
  'new',
  'RUB',
  'руб.',
  '€',
  'usd',
  'тенге',
  'XYZ',
  '',
];
const contacts = [
  'a@b.ru',
  'A@B.RU; c@d.com',
  'nonsense',
  '8 (916) 123-45-67',
  '+49 151 12345678',
  '123',
  `${'x'.repeat(400)}@b.ru`,
  '',
];

async function readFile(bytes: Uint8Array) {
  const described = await describeBytes(bytes).catch((error: Error) => `${error}`);
  if (typeof described === 'string') return [described];
  const { kind, reading, read } = described;
  const mapping = suggestMapping(reading, kind, 'EUR');
  const reader = new RowReader(reading, mapping);
  const rows: unknown[] = [{ kind, reading, mapping }];
  for await (const row of readRows(read(), reading))
    try {
      rows.push(kind === 'customers' ? readCustomerRow(row, reader) : readPurchaseRow(row, reader));
    } catch (problem) {
      rows.push({ ...(problem as object), message: String(problem) });
    }
  return rows;
}

test('files and cells are read as they always were', async () => {
  const figures: Record<string, unknown[]> = {
    amounts: texts.map((text) => [
      text,
      readDecimal(text, ','),
      readDecimal(text, '.'),
      readDecimal(text, null),
      seeDecimalSign(text),
    ]),
    minor: ['12.345', '-12.345', '0.005', '-0.001', '1', '99999999999999'].map((text) => [
      text,
      toMinor(text, 'RUB'),
      toMinor(text, 'JPY'),
      toMinor(text, 'KWD'),
      toMinor(text, '???'),
    ]),
    dates: dates.map((text) => [
      text,
      readDate(text, null),
      readDate(text, 'dayFirst'),
      readDate(text, 'monthFirst'),
      seeDateOrder(text),
    ]),
    words: words.map((text) => [
      text,
      readStatus(text),
      readCurrency(text),
      findCurrency(`5 ${text}`),
    ]),
    contacts: contacts.map((text) => [text.slice(0, 40), readEmails([text]), readPhones([text])]),
    layouts: Object.values(odd).map((text) => sniffLayout(text, countKnownHeaders)),
  };
  for (const file of fixtures)
    figures[file] = await readFile(readFileSync(path.join(folder, file)));
  for (const [name, text] of Object.entries(odd)) figures[name] = await readFile(Buffer.from(text));
  const lines = Object.entries(figures).map(
    ([name, list]) =>
      `${JSON.stringify(name)}: [\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`,
  );
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot(
    '../../../test/fixtures/figures/imports.json',
  );
});
