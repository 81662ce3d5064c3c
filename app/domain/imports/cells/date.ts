// Dates keep the wall clock of the file: a zone in the text is not applied, because an order of
// the evening must not move to the day before. Stored as if the file were written in UTC.

/** Which comes first in 05/03/2026, the day or the month? Decided from the whole column. */
export const dateOrders = ['dayFirst', 'monthFirst'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** `unclear`: 05/03/2026 before anybody said which comes first. */
export type DateReading = { date: Date } | 'unclear' | 'wrong';

const clock = '(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(am|pm)?)?';
const zone = '\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?';
const dotted = new RegExp(
  `^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})\\s*(?:г\\.?)?${clock}${zone}$`,
  'i',
);
const iso = new RegExp(`^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})${clock}${zone}$`, 'i');
const slashed = new RegExp(`^(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})${clock}${zone}$`, 'i');
const serial = /^\d{5}(?:[.,]\d+)?$/;

export function readDate(text: string, order: DateOrder | null): DateReading {
  if (text.length > 60) return 'wrong';
  const byDots = dotted.exec(text);
  if (byDots) return build({ day: byDots[1], month: byDots[2], year: byDots[3] }, byDots.slice(4));
  const byIso = iso.exec(text);
  if (byIso) return build({ day: byIso[3], month: byIso[2], year: byIso[1] }, byIso.slice(4));
  if (serial.test(text)) return fromSerial(Number(text.replace(',', '.')));
  const bySlash = slashed.exec(text);
  return bySlash ? readSlashed(bySlash, order) : 'wrong';
}

function readSlashed(match: RegExpExecArray, order: DateOrder | null): DateReading {
  const [, first, , second, year] = match;
  const known = order ?? orderOf(Number(first), Number(second));
  if (!known) return 'unclear';
  const [day, month] = known === 'dayFirst' ? [first, second] : [second, first];
  return build({ day, month, year }, match.slice(5));
}

/** 25/03 can only be a day first, 03/25 only a month first; 05/03 says nothing, 04/04 is both. */
function orderOf(first: number, second: number): DateOrder | null {
  if (first > 12 || first === second) return 'dayFirst';
  return second > 12 ? 'monthFirst' : null;
}

/** What one cell tells about the order of its column; null when it tells nothing. */
export function seeDateOrder(text: string): DateOrder | 'either' | null {
  const match = slashed.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first === second) return null;
  return orderOf(first, second) ?? 'either';
}

interface DayParts {
  day?: string;
  month?: string;
  year?: string;
}

function build(parts: DayParts, [hour, minute, second, half]: (string | undefined)[]): DateReading {
  const year = fullYear(parts.year ?? '');
  const month = Number(parts.month);
  const day = Number(parts.day);
  const hours = inDay(Number(hour ?? 0), half);
  const time = Date.UTC(year, month - 1, day, hours, Number(minute ?? 0), Number(second ?? 0));
  const date = new Date(time);
  // 31.02. would silently become the 3rd of March.
  const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return real && isPlausible(year) ? { date } : 'wrong';
}

function inDay(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

const isPlausible = (year: number): boolean => year >= 1900 && year <= 2100;

/** Excel counts days from 30.12.1899; 20,000 is 1954 and 80,000 is 2119. */
function fromSerial(days: number): DateReading {
  if (days < 20_000 || days > 73_000) return 'wrong';
  const seconds = Math.round((days - 25_569) * 86_400);
  return { date: new Date(seconds * 1_000) };
}
