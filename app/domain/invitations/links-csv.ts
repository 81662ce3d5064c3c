export interface LinkRow {
  externalId: string;
  name: string;
  email: string | null;
  link: string;
}

/** Opens in Excel: BOM, `;` for Russian readers, and nothing a cell could run. */
export function linksCsv(
  rows: readonly LinkRow[],
  { header, locale }: { header: [string, string, string, string]; locale: string },
): string {
  const separator = locale === 'ru' ? ';' : ',';
  const lines = [
    header,
    ...rows.map((row) => [row.externalId, row.name, row.email ?? '', row.link]),
  ];
  const text = lines.map((line) => line.map((cell) => quoted(cell)).join(separator)).join('\r\n');
  return `\ufeff${text}\r\n`;
}

/** Excel takes a cell that begins with one of these for a formula. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
