import { LEAST_RESPONDENTS } from '~/analysis/refusals';

/** A report is worth making again when a quarter more have answered since. */
const GROWTH = 1.25;

/**
 * Whether new answers are reason enough for a new report. Not at every answer: reports are read,
 * reviewed and compared, so each should differ from the last by more than one voice.
 */
export function analysisIsDue(answersNow: number, answersAtLastReport: number | null): boolean {
  if (answersNow < LEAST_RESPONDENTS) return false;
  if (answersAtLastReport === null || answersAtLastReport < LEAST_RESPONDENTS) return true;
  return answersNow >= answersAtLastReport * GROWTH;
}
