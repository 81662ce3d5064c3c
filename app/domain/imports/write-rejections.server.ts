import type { Db } from '#db/client';
import { CSV_MARK, csvLine } from '~/i18n/csv';
import type { Locale } from '~/i18n/locale';
import { type Import, listRejections } from './imports.server';
import type { Problem, RejectionReason } from './problem';

export interface RejectionWords {
  locale: Locale;
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
  yield CSV_MARK + csvLine(words.header, words.locale);
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
      yield csvLine(cells, words.locale);
    }
    if (page.length < PAGE) return;
    after = page[page.length - 1]!.rowNumber;
  }
}
