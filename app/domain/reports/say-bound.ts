import { plainNumber } from '~/analysis/answers/derived-condition';
import type { NumberUnit } from '~/analysis/input';
import { formatCalendarDate, formatDuration } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';

const DAY = 86_400_000;

/** A bound of a date, a time of day or a length of time, as the reader writes them. */
export function boundOf(value: number, unit: NumberUnit, locale: Locale): string {
  if (unit === 'months') return formatDuration(value, locale);
  const isDay = unit === 'date' && Number.isFinite(new Date(value * DAY).getTime());
  return isDay ? formatCalendarDate(new Date(value * DAY), locale) : plainNumber(value, unit);
}
