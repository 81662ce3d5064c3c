import { CSV_MARK, csvLine } from '~/i18n/csv';
import type { Locale } from '~/i18n/locale';

export interface LinkRow {
  externalId: string;
  name: string;
  email: string | null;
  link: string;
}

/** Everybody's personal link, for letters that are sent elsewhere. */
export function linksCsv(
  rows: readonly LinkRow[],
  { header, locale }: { header: [string, string, string, string]; locale: Locale },
): string {
  const lines = rows.map((row) => [row.externalId, row.name, row.email ?? '', row.link]);
  return CSV_MARK + [header, ...lines].map((cells) => csvLine(cells, locale)).join('');
}
