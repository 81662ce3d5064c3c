import { existsSync, readFileSync } from 'node:fs';
import { type OptionsWithColumns, parse } from 'csv-parse/sync';
import type { Warnings } from './cells';

export type TableRow = Record<string, string>;

/**
 * A CSV file as rows by column name; a file that is absent or empty has no rows. Columns may stand
 * in any order, with others between them, divided by commas, semicolons or tabs.
 */
export function readTable(path: string, warnings: Warnings): TableRow[] {
  const text = readText(path);
  if (text.trim() === '') return [];
  const options: OptionsWithColumns<TableRow> = {
    columns: (names: string[]) => names.map(columnName),
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  };
  try {
    return parse(text, options);
  } catch {
    warnings.add(`${path.split('/').at(-1)}: a quote is never closed, quotes are read as letters`);
    return parse(text, { ...options, quote: null });
  }
}

const columnName = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Whatever divides the most names of the first line. */
function delimiterOf(text: string): string {
  const [names = ''] = text.trimStart().split(/\r\n|\n|\r/, 1);
  const count = (delimiter: string) => names.split(delimiter).length;
  return [';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

/** Empty when the file is absent; a byte order mark is not part of the text. */
export function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
}
