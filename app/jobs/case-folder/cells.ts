/** Collects what a reader had to put up with, each kind once, with its count. */
export interface Warnings {
  add(what: string): void;
  list(): string[];
}

export function collectWarnings(): Warnings {
  const counts = new Map<string, number>();
  return {
    add: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    list: () =>
      [...counts].map(([what, count]) => (count === 1 ? what : `${what} (${count} times)`)),
  };
}

/** "1 234,50", "1,234.50" and "1234.5" are the same number. Blank is zero; rubbish is zero, told. */
export function numberCell(cell: string | undefined, column: string, warnings: Warnings): number {
  const text = (cell ?? '').replace(/[\s\u00a0\u202f'’]/g, '');
  if (text === '') return 0;
  const commaIsPoint = text.lastIndexOf(',') > text.lastIndexOf('.');
  const plain = commaIsPoint ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  const value = Number(plain);
  if (Number.isFinite(value)) return value;
  warnings.add(`${column}: a value is not a number and counts as 0`);
  return 0;
}

/** An ISO date, or null; "31.12.2025" is understood too. */
export function dateCell(
  cell: string | undefined,
  column: string,
  warnings: Warnings,
): string | null {
  const text = (cell ?? '').trim();
  if (text === '') return null;
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = local
    ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}`
    : text;
  if (!Number.isNaN(Date.parse(iso))) return iso;
  warnings.add(`${column}: a value is not a date and counts as blank`);
  return null;
}
