import type { Report } from '~/analysis/report';
import type { Verdict } from '~/domain/reviews/review';
import type { Tone } from './tone';

/** How a tracker's verdict and a report's own result are coloured; the words say it too. */
export const verdictTone: Record<Verdict, Tone> = {
  accepted: 'success',
  questioned: 'warning',
  rejected: 'danger',
};

export const resultTone: Record<Report['verdict'], Tone> = {
  segment: 'success',
  noReliableDifference: 'neutral',
  tooLittleData: 'warning',
};
