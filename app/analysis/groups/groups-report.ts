/** What a report says about groups in the answers: a part of `Report`, plain data like all of it. */
import type { Share } from '../share';
import type { LabelledCondition, Trait } from '../trait';

export interface AnswerGroups {
  structured: boolean;
  groups: number;
  assignment: Record<string, number>;
  /**
   * How much the answers to different questions vary together, as a multiple of the strongest of
   * the shuffled copies; above 1 the answers hang together. Absent in older reports.
   */
  strength?: number;
  /** AIC3 of each number of groups that was tried: the smallest is the best fit. */
  tried?: { groups: number; aic3: number }[];
  silhouette: number;
  silhouetteNoise: number;
  /** Mean Jaccard similarity of each group in resamples: below .6 it dissolves. */
  stability: number[];
  responseStyle: boolean;
  profiles: { group: number; customers: Share; traits: Trait[] }[];
  /** Two-dimensional map of the answers for the chart: a point a respondent, of 2,000 at most. */
  map: { customerId: string; x: number; y: number; group: number }[];
  /** How many respondents the map would hold, and what its directions mean. */
  axes?: MapAxes;
}

/** At each end the answer most typical of the people there, where there is one. */
export interface MapAxes {
  left?: LabelledCondition;
  right?: LabelledCondition;
  bottom?: LabelledCondition;
  top?: LabelledCondition;
  /** Share of all differences between the answers that the map shows. */
  explained: number;
  /** All respondents; the map may hold fewer. */
  people: number;
}
