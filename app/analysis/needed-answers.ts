/**
 * How many answers are needed before a difference of this size can be told from chance.
 *
 * Why: "no segment found" from 25 answers is no news; this says when it would be.
 * A planned question is tested alone at 5 % (one-sided, the direction was written down). A search
 * through all answers must beat the best of many looks: on shuffled data the best of a usual survey
 * passes z = 3.3 in about one of twenty searches, so that is what it must clear.
 * Shape: shares of A inside and outside the segment, the segment's share of all respondents.
 * Result: respondents in all, for 80 % power; null when there is no difference to find.
 * Error: normal approximation, within about 5 % for shares of .1 to .9 and 30 answers or more.
 * Source: Fleiss, Levin & Paik 2003, chapter 4, with the pooled variance.
 *
 * @example
 * neededAnswers({ inside: 0.57, outside: 0.13, planned: true }); // => 34
 */
import { normalQuantile } from './statistics/special-functions';

const PLANNED_Z = normalQuantile(0.95);
const SEARCH_Z = 3.3;

export function neededAnswers({
  inside,
  outside,
  planned,
  segmentShare = 0.2,
  power = 0.8,
}: {
  inside: number;
  outside: number;
  planned: boolean;
  segmentShare?: number;
  power?: number;
}): number | null {
  const difference = Math.abs(inside - outside);
  const spread = segmentShare * (1 - segmentShare);
  if (!(difference > 1e-6) || !(spread > 0)) return null;
  const base = segmentShare * inside + (1 - segmentShare) * outside;
  const z = (planned ? PLANNED_Z : SEARCH_Z) + normalQuantile(power);
  return Math.round((z * z * base * (1 - base)) / (spread * difference * difference));
}
