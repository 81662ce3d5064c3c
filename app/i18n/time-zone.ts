import { TZDate } from '@date-fns/tz';

/** Told in this zone where nobody said which. */
export const unknownTimeZone = 'UTC';

export function isTimeZone(zone: string): boolean {
  try {
    return zone !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/**
 * What a field of a day and a time says ("2026-03-01T09:30"), on the clocks of `timeZone`. Null for
 * anything else. An hour that a clock skips in spring is the one after it.
 */
export function momentIn(timeZone: string, written: string): Date | null {
  const parts = pattern.exec(written)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  const local = new TZDate(year, month - 1, day, hour, minute, timeZone);
  // The 31st of February would silently become a day of March.
  const isReal = local.getMonth() === month - 1 && local.getDate() === day && hour < 24;
  return isReal && minute < 60 ? new Date(local.getTime()) : null;
}

/** The reverse, as a field of a day and a time wants it. */
export const clockIn = (timeZone: string, moment: Date | string): string =>
  new TZDate(new Date(moment).getTime(), timeZone).toISOString().slice(0, 16);

/** The day it is then and there, "2026-03-01". */
export const dayIn = (timeZone: string, moment: Date | string): string =>
  clockIn(timeZone, moment).slice(0, 10);
