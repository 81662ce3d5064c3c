import type { SurveyStatus } from '#db/schema';
import type { Condition, Hypothesis } from '~/analysis/input';

export type { Condition, Hypothesis, SurveyStatus };

/** More than three guesses are no guess: the report tests each of them first and alone. */
export const MAX_HYPOTHESES = 3;
export const MAX_CONDITIONS = 2;

export interface Limits {
  status: SurveyStatus;
  /** The last moment an answer is taken. */
  closesAt: Date | null;
  /** How many finished responses are taken. */
  responseCap: number | null;
}

export type Closed = 'unpublished' | 'paused' | 'completed' | 'deadline' | 'full';

/** Judged when somebody asks, not by a timer: a deadline holds while the server sleeps, too. */
export function whyClosed(survey: Limits, finishedCount: number, now: Date): Closed | null {
  if (survey.status === 'draft') return 'unpublished';
  if (survey.status === 'completed') return 'completed';
  if (survey.closesAt && survey.closesAt.getTime() <= now.getTime()) return 'deadline';
  if (survey.responseCap !== null && finishedCount >= survey.responseCap) return 'full';
  return survey.status === 'paused' ? 'paused' : null;
}
