/** Below this many linked answers a report can only say that there are too few. */
const FIRST_AT = 20;
/** A report is worth making again when a quarter more have answered since. */
const GROWTH = 1.25;

/**
 * Whether new answers are reason enough for a new report. Not at every answer: reports are read,
 * reviewed and compared, so each should differ from the last by more than one voice.
 */
export function analysisIsDue(answersNow: number, answersAtLastReport: number | null): boolean {
  if (answersNow < FIRST_AT) return false;
  if (answersAtLastReport === null || answersAtLastReport < FIRST_AT) return true;
  return answersNow >= answersAtLastReport * GROWTH;
}
