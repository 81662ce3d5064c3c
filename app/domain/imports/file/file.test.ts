import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeBytes } from '#test/support/file-source';
import { FileError } from './file-error';
import { inPieces } from './pieces';
import { refuseFloods } from './refuse-floods';
import { readRows } from './rows';

const bytes = (text: string) => new TextEncoder().encode(text);

const codeOf = async (content: Uint8Array) => {
  const error = await describeBytes(content).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof FileError ? error.code : error;
};

test.each([
  ['commas', 'id,name,email\n1,Anna,a@example.com\n2,Ivan,i@example.com', ','],
  [
    'semicolons beside decimal commas',
    'Номер;Сумма;Дата\n1;10,5;01.02.2026\n2;11,5;02.02.2026',
    ';',
  ],
  ['tabs', 'id\tname\temail\n1\tAnna, B.\ta@example.com', '\t'],
])('%s are found', async (_, text, delimiter) => {
  const { reading } = await describeBytes(bytes(text));
  expect(reading).toMatchObject({ delimiter, headerRow: 0, encoding: 'utf-8' });
  expect(reading.columns).toHaveLength(3);
});

test('the header of an unknown layout is the first row as wide as the table', async () => {
  const { reading } = await describeBytes(bytes('Report\n\nFoo;Bar;Foo;\n1;2;3;4\n5;6;7;8\n'));
  expect(reading.headerRow).toBe(2);
  expect(reading.columns.map(({ header }) => header)).toEqual(['Foo', 'Bar', 'Foo (2)', '#4']);
});

test('row numbers are those of the spreadsheet, empty lines are no rows', async () => {
  const { reading, read } = await describeBytes(bytes('id,name\n1,"a\nb"\n\n2,c\n,\n3,d\n'));
  const rows = [];
  for await (const row of readRows(read(), reading)) rows.push(row.number);
  expect(reading.rowsTotal).toBe(3);
  expect(rows).toEqual([2, 4, 6]);
});

test('a letter cut in two between pieces stays one letter', async () => {
  const content = bytes(`id,name\n${'1,Ёлкина Анна Сергеевна\n'.repeat(5_000)}`);
  const { reading } = await describeBytes(content);
  for await (const row of readRows(inPieces(content, 1_001), reading)) {
    expect(row.cells[1]).toBe('Ёлкина Анна Сергеевна');
  }
});

test('the whole column decides which of day and month comes first', async () => {
  const many = Array.from({ length: 50 }, (_, index) => `${index},05/03/2026,05/03/2026`);
  const text = `id,Date,Due date\n${many.join('\n')}\n51,05/25/2026,05/03/2026`;
  const { reading } = await describeBytes(bytes(text));
  expect(reading.columns.map((column) => column.dateOrder)).toEqual([
    null,
    'monthFirst',
    'unclear',
  ]);
});

test('a workbook is read like a file, its dates without the fractions of Excel', async () => {
  const { kind, reading, read } = await describeBytes(
    readFileSync('test/fixtures/imports/orders.xlsx'),
  );
  expect(kind).toBe('purchases');
  expect(reading).toMatchObject({ format: 'xlsx', sheet: 'Orders', rowsTotal: 12 });
  const rows = [];
  for await (const row of readRows(read(), reading)) rows.push(row.cells);
  expect(rows[1]!.slice(0, 8)).toEqual([
    'o1',
    'c1',
    'u1@example.com',
    '2023-03-16',
    '2023-03-23',
    '2023-03-21 12:00:00',
    '1000.37',
    'RUB',
  ]);
});

test('what is no table is refused with its own reason', async () => {
  expect(await codeOf(bytes(''))).toBe('empty');
  expect(await codeOf(bytes('id,name\n'))).toBe('noRows');
  expect(await codeOf(bytes('%PDF-1.7 ...'))).toBe('notATable');
  expect(await codeOf(bytes('<html><table><tr><td>ID'))).toBe('webPage');
  expect(await codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('oldExcel');
  expect(await codeOf(bytes('id,na\u0000me\n1,2'))).toBe('notATable');
  expect(await codeOf(bytes(`PK\u0003\u0004${'x'.repeat(200)}`))).toBe('brokenWorkbook');
  expect(await codeOf(bytes(`id,name\n1,"${'x'.repeat(2_000_000)}`))).toBe('lineTooLong');
  expect(await codeOf(bytes('id,name\n1,a\n2,"b\n3,c'))).toBe('quoteNotClosed');
  expect(await codeOf(bytes(`${'a,'.repeat(400)}b\n${'1,'.repeat(400)}2`))).toBe('tooManyColumns');
});

test('one line of ten megabytes is refused at once', async () => {
  expect(await codeOf(new Uint8Array(10_000_000).fill(97))).toBe('lineTooLong');
});

test.each([
  ['letters', 'a\n', 'notATable'],
  ['empty lines', '\r\n', 'notATable'],
  ['empty cells in one line', ',', 'tooManyColumns'],
  ['empty quotation marks in one line', '"",', 'tooManyColumns'],
])('millions of %s are refused before they are taken apart', async (_, text, code) => {
  expect(await codeOf(new Uint8Array(Buffer.alloc(10_000_000, text)))).toBe(code);
});

test('empty rows below a table and short rows are a table all the same', async () => {
  const { reading } = await describeBytes(
    bytes(`id,grade\n${'1,A\n'.repeat(9_000)}${',\r\n'.repeat(9_000)}`),
  );
  expect(reading.rowsTotal).toBe(9_000);
});

test('more than a million lines are too many', async () => {
  const lines = new Uint8Array(Buffer.alloc(6_000_006, '12,AB\n'));
  const counting = async () => {
    for await (const _ of refuseFloods(inPieces(lines)));
  };
  await expect(counting()).rejects.toMatchObject({ code: 'tooManyRows' });
});

test('they are counted before the first of them is taken apart', async () => {
  const lines = Buffer.concat([bytes('id,name\n1,"a\n2,"b\n'), Buffer.alloc(5_000_005, '--y\r\n')]);
  expect(await codeOf(lines)).toBe('tooManyRows');
});

test('an archive that unpacks to gigabytes is refused before it is unpacked', async () => {
  const bomb = readFileSync('test/fixtures/imports/hostile-workbook.bin');
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await codeOf(bomb)).toBe('tooLargeUnpacked');
});
