import { LEAST_RESPONDENTS } from '~/analysis/refusals';

/** A report is worth making again when a quarter more have answered since. */
const GROWTH = 1.25;

/**
 * How many must have answered for a new report. Not at every answer: reports are read, reviewed and compared,
 * so each should differ from the last by more than one voice. Codes that were changed since are a reason at
 * any number of answers: the report calls things by other names.
 */
export function answersDue(answersAtLastReport: number | null, codesChanged = false): number {
  const isFirst = answersAtLastReport === null || answersAtLastReport < LEAST_RESPONDENTS;
  if (isFirst || codesChanged) return LEAST_RESPONDENTS;
  return Math.ceil(answersAtLastReport * GROWTH);
}
