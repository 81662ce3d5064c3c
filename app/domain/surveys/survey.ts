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
  /** When it was paused or completed. */
  stoppedAt: Date | null;
  /** For how long after the end those who had begun may finish; 0 is not at all. */
  graceHours: number;
  /** How many finished responses are taken. */
  responseCap: number | null;
}

export const MAX_GRACE_HOURS = 720;

export type Closed = 'unpublished' | 'paused' | 'completed' | 'deadline' | 'full';

interface Asking {
  finished: number;
  now: Date;
  /** She agreed while it was open: nobody can after the end. */
  hasBegun: boolean;
}

/** Judged when somebody asks, not by a timer: a deadline holds while the server sleeps, too. */
export function whyClosed(survey: Limits, { finished, now, hasBegun }: Asking): Closed | null {
  if (survey.status === 'draft') return 'unpublished';
  const mayFinish = hasBegun && graceEnd(survey, now) !== null;
  if (survey.status === 'completed' && !mayFinish) return 'completed';
  if (isPast(survey.closesAt, now) && !mayFinish) return 'deadline';
  if (survey.responseCap !== null && finished >= survey.responseCap) return 'full';
  return survey.status === 'paused' && !mayFinish ? 'paused' : null;
}

/** Until when those who had begun may finish; null while nothing has ended, and when that is over. */
export function graceEnd(survey: Limits, now: Date): Date | null {
  const ends = [survey.closesAt, survey.status === 'inProgress' ? null : survey.stoppedAt];
  const times = ends.flatMap((end) => (isPast(end, now) ? [end!.getTime()] : []));
  // No time of a stop is known where it was before such times were kept: long ago.
  if (times.length === 0) return null;
  const until = new Date(Math.min(...times) + survey.graceHours * 3_600_000);
  return isPast(until, now) ? null : until;
}

const isPast = (moment: Date | null, now: Date): boolean =>
  moment !== null && moment.getTime() <= now.getTime();
