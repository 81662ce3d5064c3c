const DAY = 86_400_000;
const ISO = /^\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const WEEK = /^(\d{4})-W(\d{2})$/;
const LOCAL = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const CLOCK = /^(\d{1,2}):(\d{2})(:\d{2})?$/;

/**
 * Days since 1970 of an answered date, month, week (its Monday) or moment; without a zone it is
 * UTC. "31.12.2025" is understood too, "5/1/2025" is not: nobody knows which of them is the month.
 */
export function dayIn(answer: unknown): number | null {
  if (typeof answer !== 'string') return null;
  const text = answer.trim();
  const week = WEEK.exec(text);
  if (week) return mondayOf(Number(week[1]), Number(week[2]));
  const local = LOCAL.exec(text);
  if (local) return localDay(text, local);
  if (!ISO.test(text)) return null;
  const bare = /[T ]\d{2}:\d{2}/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const time = Date.parse(bare ? `${text.replace(' ', 'T')}Z` : text.replace(' ', 'T'));
  return Number.isNaN(time) ? null : time / DAY;
}

function localDay(text: string, [, first, second, year]: RegExpExecArray): number | null {
  const [day, month] = [Number(first), Number(second)];
  if (text.includes('/') && day <= 12) return null;
  const time = Date.UTC(Number(year), month - 1, day);
  const real = new Date(time);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? time / DAY : null;
}

/** The first week of a year is the one with its fourth of January. */
function mondayOf(year: number, week: number): number | null {
  if (week < 1 || week > 53) return null;
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth / DAY - weekday + (week - 1) * 7;
}

/** Minutes since midnight of "14:30". */
export function minutesIn(answer: unknown): number | null {
  const clock = typeof answer === 'string' ? CLOCK.exec(answer.trim()) : null;
  if (!clock) return null;
  const [hours, minutes] = [Number(clock[1]), Number(clock[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

export function isIsoDate(answer: unknown): boolean {
  return typeof answer === 'string' && ISO.test(answer.trim());
}
