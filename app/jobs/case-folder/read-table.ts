import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type TableRow = Record<string, string>;

/** A CSV file as rows by column name; a file that is absent or empty has no rows. */
export function readTable(path: string): TableRow[] {
  const text = readText(path);
  if (text.trim() === '') return [];
  return parse(text, {
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  });
}

/** Empty when the file is absent; a byte order mark is not part of the text. */
export function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
}
