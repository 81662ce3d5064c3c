import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '~/analysis/analyze';
import { toContract } from '~/analysis/to-contract';
import { readCase } from './read-case';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const about = {
  as_of: '2026-06-30',
  base_currency: 'RUB',
  fx: { RUB: 1, USD: 90 },
  seed: 5,
};
const survey = { locale: 'ru', pages: [{ elements: [{ type: 'rating', name: 'pace' }] }] };
const sheet = (customer: string, day: string, pace: number) =>
  JSON.stringify({ customer_id: customer, submitted_at: day, data: { pace } });

test('an empty folder gives a report that claims nothing', () => {
  const { input, seed, warnings } = readCase(folderWith({}));
  const report = toContract(analyze(input, { seed }), { warnings, elapsedSeconds: 0 });
  expect(report).toMatchObject({ contract: 'aseg/1', no_structure: true, segments: [] });
  expect(report.grades).toEqual({});
});

test('byte order marks, spaces around ids, blank lines and odd cells are put up with and told', () => {
  const folder = folderWith({
    'case.json': `\uFEFF${JSON.stringify(about)}`,
    'survey.json': `\uFEFF${JSON.stringify(survey)}`,
    'customers.csv':
      '\uFEFFcustomer_id,name,created_at\n c1 ,"A, B",2025-01-01\n,x,\nc2,y,nonsense\n',
    'payments.csv': [
      'order_id,customer_id,ordered_at,due_at,paid_at,amount,currency,discount,status',
      'o1,c1 ,2025-02-01,,2025-02-01,"1 000,50",rub,,paid',
      'o1,c1,2025-02-01,,2025-02-01,7,RUB,,paid',
      'o2,c1,2025-02-01,,2025-02-01,2,USD,,PAID',
      'o3,c2,2025-02-01,,,lots,GBP,,weird',
    ].join('\n'),
    'responses.jsonl': [sheet(' c1', '2026-01-01', 2), '', 'not json', '[1]'].join('\n'),
  });
  const { input, warnings } = readCase(folder);
  expect(input.customers.map((customer) => customer.id)).toEqual(['c1', 'c2']);
  expect(input.purchases.map((one) => one.amount)).toEqual([1000.5, 2, 0]);
  expect(input.purchases.map((one) => one.currency)).toEqual(['RUB', 'USD', 'GBP']);
  expect(input.respondents).toEqual(['c1']);
  expect(warnings.join('\n')).toMatch(/no rate for GBP/);
  expect(warnings.join('\n')).toMatch(/cannot be read.*2 times/);
  expect(warnings).toHaveLength(7);
});

test('the latest answers of a customer count, strangers are counted, whatever the order', () => {
  const rows = [
    sheet('c1', '2026-01-01', 1),
    sheet('c1', '2026-03-01', 3),
    sheet('c1', '2026-02-01', 2),
    sheet('ghost', '2026-02-01', 5),
  ];
  for (const order of [rows, [...rows].reverse()]) {
    const folder = folderWith({
      'case.json': JSON.stringify(about),
      'survey.json': JSON.stringify(survey),
      'customers.csv': 'customer_id\nc1\n',
      'responses.jsonl': order.join('\r\n'),
    });
    const { input } = readCase(folder);
    expect(input.questions[0]?.values).toEqual([3]);
    expect(input.setAside).toEqual({ unknownCustomers: 1, olderDuplicates: 2 });
  }
});
