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

/** "1 234,50", "1,234.50", "€ 1234.5" are the same number. Blank is zero; rubbish is zero, told. */
export function numberCell(cell: string | undefined, column: string, warnings: Warnings): number {
  const text = (cell ?? '').replace(/[\s\u00a0\u202f'’\p{Sc}]/gu, '').replace(/\u2212/g, '-');
  if (text === '') return 0;
  const commaIsPoint = text.lastIndexOf(',') > text.lastIndexOf('.');
  const plain = commaIsPoint ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  const value = Number(plain);
  if (Number.isFinite(value) && Math.abs(value) <= LARGEST) return value;
  warnings.add(`${column}: a value is not a number and counts as 0`);
  return 0;
}

/** A larger amount is a slip; sums of such stay finite. */
const LARGEST = 1e15;

/** An ISO date or moment, or null; "31.12.2025" and "31 Dec 2025" are understood too. */
export function dateCell(
  cell: string | undefined,
  column: string,
  warnings: Warnings,
): string | null {
  const text = (cell ?? '').trim();
  if (text === '' || /^(null|none|nan|nat|-)$/i.test(text)) return null;
  const iso = isoOf(text);
  if (iso !== null) return iso;
  warnings.add(`${column}: a value is not a date and counts as blank`);
  return null;
}

const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

function isoOf(text: string): string | null {
  if (ISO.test(text)) {
    const moment = text.replace(' ', 'T').replace(' ', '');
    return Number.isNaN(Date.parse(moment)) ? null : moment;
  }
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})( \d{1,2}:\d{2}(:\d{2})?)?$/.exec(text);
  if (local) return localDay(local);
  // Words and slashes are read in the machine's own time zone: only the day is kept.
  const time = /[a-z]{3}|\d{4}\/\d/i.test(text) && /\d{4}/.test(text) ? new Date(text) : null;
  if (time === null || Number.isNaN(time.getTime())) return null;
  return isoDay(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

/** Day first, unless only month first makes a date. */
function localDay([, first, second, year]: RegExpExecArray): string | null {
  const [one, other] = [Number(first), Number(second)];
  return isoDay(Number(year), other, one) ?? isoDay(Number(year), one, other);
}

function isoDay(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? time.toISOString().slice(0, 10) : null;
}
