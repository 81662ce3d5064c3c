import type { Locale } from './locale';

/** Before the first line: by this mark Excel knows that the letters are UTF-8. */
export const CSV_MARK = '\ufeff';

/** One line of a table, as the reader's Excel opens it by itself; nothing in it is run. */
export function csvLine(cells: readonly string[], locale: Locale): string {
  // Where a comma stands before the kopecks, a semicolon stands between cells.
  const between = locale === 'ru' ? ';' : ',';
  const quoted = cells.map((cell) => `"${neutralised(cell).replaceAll('"', '""')}"`);
  return `${quoted.join(between)}\r\n`;
}

/** Excel takes a cell that begins with one of these for a formula. */
const neutralised = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
