import { tzOffset } from '@date-fns/tz';
import { formatNumber } from './format';
import type { Locale } from './locale';

/** Minutes east of Greenwich now, and "UTC+3, Europe/Moscow (Moscow Standard Time)". */
export function formatTimeZone(name: string, locale: Locale, now: Date) {
  const offset = tzOffset(name, now);
  const sign = offset < 0 ? '−' : '+';
  const hours = formatNumber(Math.floor(Math.abs(offset) / 60), locale);
  const minutes = Math.abs(offset) % 60;
  const distance = `UTC${sign}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
  return { offset, label: `${distance}, ${name.replaceAll('_', ' ')} (${wordsOf(name, locale)})` };
}

function wordsOf(timeZone: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' });
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
