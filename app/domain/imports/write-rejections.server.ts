import type { Db } from '#db/client';
import { type Import, listRejections } from './imports.server';
import type { Problem, RejectionReason } from './problem';

export interface RejectionWords {
  /** Excel opens `;` by itself where the comma stands before the kopecks. */
  delimiter: ',' | ';';
  header: string[];
  nameReason: (reason: RejectionReason) => string;
  nameField: (field: NonNullable<Problem['field']>) => string;
}

const PAGE = 1_000;

/** The listed rows as CSV, page by page, however many there are. */
export async function* writeRejections(
  db: Db,
  of: Import,
  words: RejectionWords,
): AsyncGenerator<string> {
  yield `\ufeff${toLine(words.header, words.delimiter)}`;
  let after = 0;
  for (;;) {
    const page = await listRejections(db, of, { after, pageSize: PAGE });
    for (const { rowNumber, reason, field, value } of page) {
      const cells = [
        String(rowNumber),
        words.nameReason(reason),
        field ? words.nameField(field) : '',
        value,
      ];
      yield toLine(cells, words.delimiter);
    }
    if (page.length < PAGE) return;
    after = page[page.length - 1]!.rowNumber;
  }
}

const toLine = (cells: string[], delimiter: string): string =>
  `${cells.map((cell) => `"${neutralise(cell).replaceAll('"', '""')}"`).join(delimiter)}\r\n`;

/** Excel takes a cell that begins with one of these for a formula. */
const neutralise = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
