import { LEAST_RESPONDENTS } from '~/analysis/refusals';

/** What a workspace holds, and the newest of what one would open next. */
export type Progress = {
  customers: number;
  purchases: number;
  surveys: number;
  publications: number;
  /** Finished responses, and those of them that belong to a known customer. */
  answers: number;
  linkedAnswers: number;
  reports: number;
  /** Reports no tracker has judged. */
  unreviewed: number;
  /** Reports that say something, if only that chance explains all; too little data says nothing. */
  conclusive: number;
  /** Reports that found a segment: only those lead to an offer. */
  withSegment: number;
  /** Profiles a founder has accepted. */
  profiles: number;
  offers: number;
  latest: { survey: string | null; report: string | null; offer: string | null };
};

/** The line of the work; a stage is behind us when there is enough to go on with. */
export const stages = ['imported', 'asked', 'answered', 'reported', 'offered'] as const;
export type Stage = (typeof stages)[number];

export function reachedStages(progress: Progress): Record<Stage, boolean> {
  return {
    imported: progress.customers > 0 && progress.purchases > 0,
    asked: progress.publications > 0,
    answered: progress.linkedAnswers >= LEAST_RESPONDENTS,
    reported: progress.conclusive > 0,
    offered: progress.offers > 0,
  };
}

export type NextStep =
  | 'importCustomers'
  | 'importPurchases'
  | 'createSurvey'
  | 'publishSurvey'
  | 'invite'
  | 'analyse'
  | 'acceptProfile'
  | 'makeOffer'
  | 'reviseOffer'
  | 'review'
  | 'readReport'
  | 'wait';

/** The one thing to do now. Who may not do it is shown what she may: judging, or reading. */
export function nextStep(progress: Progress, can: { edit: boolean; review: boolean }): NextStep {
  if (can.edit) return nextOfEditor(progress);
  if (can.review && progress.unreviewed > 0) return 'review';
  return progress.reports > 0 ? 'readReport' : 'wait';
}

function nextOfEditor(progress: Progress): NextStep {
  if (progress.customers === 0) return 'importCustomers';
  if (progress.surveys === 0) return progress.purchases === 0 ? 'importPurchases' : 'createSurvey';
  if (progress.publications === 0) return 'publishSurvey';
  if (progress.offers > 0) return 'reviseOffer';
  if (progress.profiles > 0) return 'makeOffer';
  if (progress.withSegment > 0) return 'acceptProfile';
  if (progress.conclusive > 0) return 'readReport';
  return progress.linkedAnswers >= LEAST_RESPONDENTS ? 'analyse' : 'invite';
}
