import type { Locale } from './locale';

// Figures, money and times as the reader's language writes them. Months are spelled here, and
// narrow spaces widened, because Node and browsers carry different editions of these tables and
// the page of the server has to equal the first page of the browser.

/** British English: day before month, and no doubt which is which. */
const tags: Record<Locale, string> = { en: 'en-GB', ru: 'ru-RU' };
const shortMonths: Record<Locale, string[]> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  ru: 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' '),
};
const ofWords: Record<Locale, string> = { en: 'of', ru: 'из' };

/** `of` names whom the total counts: "A customers". */
export type Share = { count: number; total: number; of?: string };
export type Moment = Date | string | number;

/** Whose hours are told, and whether they have to say so. */
export type Clock = { timeZone: string; isNamed: boolean };

export function formatNumber(value: number, locale: Locale, digits = 0): string {
  const options = { maximumFractionDigits: digits };
  return calm(new Intl.NumberFormat(tags[locale], options).format(value));
}

/** Amounts are stored in kopecks and cents; whole roubles are shown without ",00". */
export const formatMoney = (minor: number, currency: string, locale: Locale): string =>
  formatMoneyMajor(minor / 10 ** minorDigits(currency), currency, locale);

export function formatMoneyMajor(major: number, currency: string, locale: Locale): string {
  const digits = Number.isInteger(major) || Math.abs(major) >= 1000 ? 0 : minorDigits(currency);
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
  return calm(new Intl.NumberFormat(tags[locale], options).format(major));
}

/** Whole per cent, but never "0 %" for something nor "100 %" for not quite all. */
export function formatPercent(share: number, locale: Locale): string {
  const nearAnEdge = (share > 0 && share < 0.005) || (share < 1 && share >= 0.995);
  const options = { style: 'percent', maximumFractionDigits: nearAnEdge ? 1 : 0 } as const;
  return calm(new Intl.NumberFormat(tags[locale], options).format(share));
}

/** "7 of 9 A customers (78%)": a share never stands without its count. */
export function formatShare({ count, total, of }: Share, locale: Locale): string {
  const whole = of ? `${formatNumber(total, locale)} ${of}` : formatNumber(total, locale);
  const share = total === 0 ? '–' : formatPercent(count / total, locale);
  return `${formatNumber(count, locale)} ${ofWords[locale]} ${whole} (${share})`;
}

/** "21 Nov 2025": the day a moment falls on by that clock. */
export function formatDate(moment: Moment, locale: Locale, { timeZone }: Clock): string {
  const parts = dateParts(moment, timeZone);
  return `${parts.day}\u00a0${shortMonths[locale][parts.month - 1]} ${parts.year}`;
}

/** "21 Nov 2025" out of a file or a question: a day has no hours, and no clock moves it. */
export const formatCalendarDate = (day: Moment, locale: Locale): string =>
  formatDate(day, locale, { timeZone: 'UTC', isNamed: false });

/** "21 Nov 2025, 14:05", with "GMT+3" after it where the reader may think of another clock. */
export function formatDateTime(moment: Moment, locale: Locale, clock: Clock): string {
  const { hour, minute, zone } = dateParts(moment, clock.timeZone);
  const time = `${pad(hour)}:${pad(minute)}${clock.isNamed ? `\u00a0${zone}` : ''}`;
  return `${formatDate(moment, locale, clock)}, ${time}`;
}

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "3 days ago". The present is an argument: both sides have to mean the same one. */
export function formatRelative(moment: Moment, now: Moment, locale: Locale): string {
  const seconds = (new Date(moment).getTime() - new Date(now).getTime()) / 1000;
  const step = steps.find(([, size]) => Math.abs(seconds) >= size);
  const words = new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' });
  return step ? words.format(Math.round(seconds / step[1]), step[0]) : words.format(0, 'second');
}

/** "US dollar (USD)"; the code alone where the language has no name for it. */
export function formatCurrency(code: string, locale: Locale): string {
  const name = new Intl.DisplayNames(tags[locale], { type: 'currency' }).of(code) ?? code;
  return name === code ? code : `${name} (${code})`;
}

/** "18 months", "2 years": how long something lasts. */
export function formatDuration(months: number, locale: Locale): string {
  const inYears = months !== 0 && months % 12 === 0;
  const options = { style: 'unit', unit: inYears ? 'year' : 'month', unitDisplay: 'long' } as const;
  const digits = { maximumFractionDigits: 1 };
  const count = inYears ? months / 12 : months;
  return calm(new Intl.NumberFormat(tags[locale], { ...options, ...digits }).format(count));
}

/** "A, B and C", in words. */
export const formatList = (items: string[], locale: Locale): string =>
  new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);

const calm = (text: string): string => text.replace(/[\u202f\u2009]/g, '\u00a0');
const pad = (value: number): string => String(value).padStart(2, '0');

/** Digits after the point: RUB 2, JPY 0, KWD 3; 2 for a code nobody knows. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

function dateParts(moment: Moment, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    timeZoneName: 'shortOffset',
  });
  const parts = format.formatToParts(new Date(moment));
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const read = (type: string) => Number(find(type));
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    zone: find('timeZoneName').replace(/^GMT(\+0)?$/, 'UTC'),
  };
}
