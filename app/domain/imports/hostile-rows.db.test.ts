import { beforeAll, expect, test } from 'vitest';
import type { Db } from '#db/client';
import { freshDatabase } from '#test/support/database';
import { aWorkspace } from '#test/support/make';
import { createRandom } from '~/analysis/statistics/random';
import { listCustomerRows, listPurchaseRows } from '~/domain/grades/behaviour-rows.server';
import { importFile } from './import-file.server';
import { listRejections } from './imports.server';

let db: Db;
beforeAll(async () => {
  db = await freshDatabase();
});

const hostile = [
  '',
  ' ',
  '1',
  '2',
  '3',
  'a@b.example',
  'A@B.EXAMPLE',
  'not@',
  '8 916 123-45-67',
  '12',
  '-5',
  '1e9',
  '=cmd()',
  "'; drop table customers; --",
  '\\N',
  '{"a":1}',
  'null',
  '\u{1f600}',
  'ё'.repeat(300),
  '05.03.2026',
  '31.02.2026',
  '2026-03-05',
  '46086',
  '25/03/2026',
  '1 234,50 ₽',
  '999999999999999999',
  'paid',
  'Завершён',
  'whatever',
  'RUB',
  'XXX1',
  'x\u0000y',
  'line\nbreak',
  'quo"te',
  '\u202e\u200b',
  'x'.repeat(40_000),
];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

function aFile(header: string[], rows: number, seed: number): string {
  const random = createRandom(seed);
  const pick = () => hostile[random.integer(hostile.length)]!;
  const lines = Array.from({ length: rows }, () => header.map(() => quoted(pick())).join(';'));
  return [header.join(';'), ...lines].join('\r\n');
}

const layouts: Record<string, string[]> = {
  customers: ['customer id', 'name', 'email', 'phone', 'created at', 'support tickets', 'note'],
  purchases: [
    'order id',
    'customer id',
    'email',
    'order date',
    'due date',
    'amount',
    'currency',
    'status',
  ],
  keyless: ['email', 'date', 'amount', 'status'],
};

for (const [name, header] of Object.entries(layouts)) {
  test.each([1, 2, 3])(
    `${name}, seed %i: every row is stored, unchanged or listed`,
    async (seed) => {
      const { id } = await aWorkspace(db);
      const content = Buffer.from(aFile(header, 250, seed));
      for (const isAgain of [false, true]) {
        const result = await importFile(db, id, { fileName: 'hostile.csv', content });
        if (!result.ok) throw new Error(JSON.stringify(result));
        const done = result.import;
        const { rowsTotal, rowsRead, rowsStored, rowsUnchanged, rowsRejected } = done;
        expect(done.status).toBe('finished');
        expect(rowsRead).toBe(rowsTotal);
        expect(rowsStored + rowsUnchanged + rowsRejected).toBe(rowsTotal);
        expect(await listRejections(db, done, { pageSize: 1_000 })).toHaveLength(rowsRejected);
        if (isAgain) expect(rowsStored).toBe(0);
        else expect(rowsUnchanged).toBe(0);
        const stored =
          name === 'customers' ? await listCustomerRows(db, id) : await listPurchaseRows(db, id);
        expect(stored).toHaveLength(isAgain ? rowsUnchanged : rowsStored);
      }
    },
  );
}

test('an emoji is never cut in two: neither in a name of a column nor in a long cell', async () => {
  const { id } = await aWorkspace(db);
  const header = `customer id;name;${'x'.repeat(199)}😀`;
  const rows = [
    `1;${'n'.repeat(199)}😀n;😀`,
    `${'i'.repeat(199)}😀;Anna;b`,
    `3;${'n😀'.repeat(9_000)};c`,
  ];
  const content = Buffer.from([header, ...rows].join('\r\n'));
  const result = await importFile(db, id, { fileName: `${'f'.repeat(199)}😀.csv`, content });
  if (!result.ok) throw new Error(JSON.stringify(result));
  const done = result.import;
  expect(done.status).toBe('finished');
  const told = JSON.stringify([done, await listRejections(db, done, { pageSize: 9 })]);
  expect(told).not.toMatch(/\\ud[89a-f]|\ufffd/);
});
