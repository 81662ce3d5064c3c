import { expect, test } from 'vitest';
import { csvLine } from './csv';

test('cells are cut where the reader’s Excel cuts them', () => {
  expect(csvLine(['1', 'Ann; "Co"', ''], 'ru')).toBe('"1";"Ann; ""Co""";""\r\n');
  expect(csvLine(['1', 'Ann,\nBob'], 'en')).toBe('"1","Ann,\nBob"\r\n');
});

test.each(['=1+1', '+7 916', '-5', '@sum', '\t=1', '\r=1'])('%j stays what it says', (cell) => {
  expect(csvLine([cell], 'en')).toBe(`"'${cell}"\r\n`);
});
