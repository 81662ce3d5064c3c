import type { Say } from '../say';
import { sayAnswerGroups } from './answer-groups';
import { type Claim, type Sayable, type SaySection, type Section, sections } from './claim';
import { sayCoverage } from './coverage';
import { sayGrades } from './grades';
import { sayHypotheses } from './hypotheses';
import { sayNotSaid } from './limits';
import { sayMarketFit } from './market-fit';
import { sayNoise } from './noise';
import { sayScreener } from './screener';
import { saySegments } from './segments';
import { sayVerdict } from './verdict';
import { sayWords } from './words';

const sayings: Record<Section, SaySection> = {
  verdict: sayVerdict,
  coverage: sayCoverage,
  grades: sayGrades,
  hypotheses: sayHypotheses,
  segments: saySegments,
  screener: sayScreener,
  answerGroups: sayAnswerGroups,
  words: sayWords,
  marketFit: sayMarketFit,
  noise: sayNoise,
  notSaid: sayNotSaid,
};

/** Everything a report says, sentence by sentence, in reading order. */
export const listClaims = (report: Sayable, say: Say): Claim[] =>
  sections.flatMap((section) => sayings[section](report, say));

/**
 * The sections that say something about this report: its table of contents. A refusal says at once
 * what is missing and what to ask next.
 */
export function listSections(report: Sayable, claims: Claim[]): Section[] {
  const said = sections.filter((section) => claims.some((claim) => claim.section === section));
  if (report.verdict === 'segment' || !said.includes('notSaid')) return said;
  return ['verdict', 'notSaid', ...said.filter((name) => name !== 'verdict' && name !== 'notSaid')];
}

const mute: Say = {
  t: () => '',
  number: () => '',
  percent: () => '',
  money: () => '',
  share: () => '',
  likely: () => '',
  about: () => '',
  moneyAbout: () => '',
  condition: () => '',
  conditions: () => '',
  sign: () => '',
  answer: () => '',
};

/** The places a comment can be pinned to. Made by the sentences themselves, so they never differ. */
export const listClaimIds = (report: Sayable): string[] =>
  listClaims(report, mute).map(({ id }) => id);

/** Claim ids hold dots; an anchor keeps them out of selectors' way. */
export const claimAnchor = (id: string): string => `claim-${id.replace(/[^\p{L}\d]+/gu, '-')}`;

export type { Claim, Sayable, Section };
export { sections };
