import { expect, test } from 'vitest';
import { parseJson } from './parse-json';

const parsed = (text: string) => parseJson(Buffer.from(text));

test.each([
  '{"answers":{"a":1,"b":["x","y"],"t":{"row":{"column":"z"}}},"finished":true}',
  '{"text":"{[{[: , \\" \\\\","тест":"«да»: \\u005b"}',
  '{"__proto__":{"a":1},"":[{},[]]}',
  '[]',
  '"a"',
])('%s is read', (text) => {
  expect(parsed(text)).toEqual(JSON.parse(text));
});

test('signs inside a text are no nesting', () => {
  const text = JSON.stringify({ a: '[{'.repeat(20_000), b: ':,'.repeat(20_000) });
  expect(parsed(text)).toEqual(JSON.parse(text));
});

test('a hundred questions, each a table of twenty rows, are read', () => {
  const row = { a: 1, b: 2, c: 3, d: 4 };
  const table = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`row ${at}`, row]));
  const answers = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`q${at}`, table]));
  expect(parsed(JSON.stringify({ answers }))).toEqual({ answers });
});

test.each([
  ['a hundred thousand brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['objects in objects', `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`],
  ['many names', `{${Array.from({ length: 13_000 }, (_, at) => `"k${at}":1`).join()}}`],
  ['many numbers', `[${'1,'.repeat(13_000)}1]`],
  ['one name twice', '{"answers":{"a":1,"a":2}}'],
  ['one name in two spellings', '{"a":1,"\\u0061":2}'],
  ['what is no JSON', '{"a":'],
  ['a text that does not end', '{"a":"b'],
])('%s is read as nothing', (_, text) => {
  expect(parsed(text)).toBeNull();
});
