import { settings } from 'survey-core';

/** Minutes west of Greenwich as the respondent's browser tells them (`Date.getTimezoneOffset`). */
let offset: number | null = null;

/**
 * What a rule of a survey calls "today" and "now" is the respondent's day: a file of the server must not
 * refuse somebody in Auckland her own date. Only what a function of an expression asks for is moved
 * (`function-today`, `function-currentDate`...); dates out of answers stay as they were written.
 */
settings.onDateCreated = (date, reason, value) =>
  offset !== null && !value && reason.startsWith('function-')
    ? new Date(date.getTime() + (date.getTimezoneOffset() - offset) * 60_000)
    : date;

/** Runs on the respondent's clock, in one go: nothing may be awaited inside. */
export function onClockOf<Result>(minutesWest: number | null, run: () => Result): Result {
  const before = offset;
  offset = minutesWest;
  try {
    return run();
  } finally {
    offset = before;
  }
}
