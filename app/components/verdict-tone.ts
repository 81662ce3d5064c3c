import type { Tone } from './tone';

/** How a tracker's verdict and a report's own result are coloured; the words say it too. */
export const verdictTone: Record<'accepted' | 'questioned' | 'rejected', Tone> = {
  accepted: 'success',
  questioned: 'warning',
  rejected: 'danger',
};

export const resultTone: Record<'segment' | 'noReliableDifference' | 'tooLittleData', Tone> = {
  segment: 'success',
  noReliableDifference: 'neutral',
  tooLittleData: 'warning',
};
