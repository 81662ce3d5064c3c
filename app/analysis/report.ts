/**
 * What an analysis says: the immutable result that is stored, shown, reviewed and exported.
 * Browser-safe plain data; no NaN, no Infinity; every share carries its count and interval.
 */

import type { SampledPart } from './answers/samples';
import type { AnswerGroups } from './groups/groups-report';
import type { Condition, GradeRule, Scalar } from './input';
import type { Interval, Share } from './share';
import type { LabelledCondition, Trait } from './trait';
import type { CodeUse, Quote, WordComparison, WordDifference } from './words/words-report';

export const GRADES = ['A', 'B', 'C', 'D', 'X'] as const;
export type Grade = (typeof GRADES)[number];

/** Whom early signs recognise: whom to win, and with whom to be careful. */
export const SCREENER_TARGETS = ['A', 'C'] as const satisfies Grade[];
export type ScreenerTarget = (typeof SCREENER_TARGETS)[number];

export interface Report {
  schema: 'aseg-report/1';
  seed: number;
  asOf: string;
  baseCurrency: string;
  language: string;
  gradeRule: GradeRule;
  coverage: Coverage;
  /** What was looked for on a sample; absent in older reports, which had no need to. */
  sampled?: SampledPart[];
  grades: Grades;
  /** 'segment': one difference is beyond chance. The other two are honest refusals. */
  verdict: 'segment' | 'noReliableDifference' | 'tooLittleData';
  /** Of the whole search, permutation-calibrated; null when there was no search. */
  pSearch: number | null;
  search: SearchSummary | null;
  hypotheses: HypothesisResult[];
  /** The proposed A-segment first; empty unless verdict is 'segment'. */
  segments: Segment[];
  /** On a refusal: the nearest three, as hypotheses to ask next, without lift. */
  askNext: { conditions: LabelledCondition[] }[];
  answerGroups: AnswerGroups | null;
  screener: Screener | null;
  /** The same code, recognising C at the start. */
  cScreener: Screener | null;
  words: WordDifference[];
  /** Whose words were compared; null where too few wrote anything, absent in older reports. */
  wordComparison?: WordComparison | null;
  /** The founder's codes this report was made with; absent in older reports. */
  codes?: CodeUse[];
  productMarketFit: ProductMarketFit | null;
  /** What could not be said, and how many more answers would be needed. */
  notSaid: Refusal[];
}

export interface Coverage {
  customers: number;
  respondents: number;
  unknownCustomers: number;
  olderDuplicates: number;
  straightLiners: number;
  /** Respondents kept for the search (40 % answered or more). */
  analysed: number;
  tooEarly: number;
  aAmongRespondents: Share;
  aAmongOthers: Share;
  /** Respondents minus others, Newcombe. Null when one side is empty. */
  difference: Interval | null;
}

export interface Grades {
  byCustomer: Record<string, GradedCustomer>;
  counts: GradeCount[];
  /** Against the founder's own grades; null where fewer than 5 were given. */
  agreement: {
    weightedKappa: number;
    customers: number;
    /** How many of them differ, and who. */
    differing: number;
    differences: GradeDifference[];
  } | null;
  /** Upper two of five steps in recency, frequency and value at once. Absent in older reports. */
  rfm?: { best: Share; a: number };
  quadrants: { profitable: boolean; loyal: boolean; customers: Share }[];
  temperature: { temperature: Temperature; customers: Share }[];
}
export const TEMPERATURES = ['cold', 'warm', 'hot'] as const;
export type Temperature = (typeof TEMPERATURES)[number];

export interface GradedCustomer {
  grade: Grade;
  /** 'A1'...'B3'; C, D, X are not split. */
  fine: string;
  netRevenue: number;
  paidOrders: number;
  reasons: GradeReason[];
  tooEarly: boolean;
}
/** A code the interface words, with the figure that decided. */
export interface GradeReason {
  code:
    | 'paidOrders'
    | 'paysOnTime'
    | 'paysLate'
    | 'overdue'
    | 'discounts'
    | 'refunds'
    | 'changeRequests'
    | 'supportTickets'
    | 'neverPaid'
    | 'veryLargeOrder';
  value: number;
}
export interface GradeCount {
  grade: Grade;
  customers: Share;
  respondents: number;
  netRevenue: number;
}
export interface GradeDifference {
  customerId: string;
  manual: string;
  behaviour: Grade;
}

export interface SearchSummary {
  singles: number;
  pairs: number;
  groups: number;
  permutations: number;
  bestZ: number;
  /** 95th percentile of the best z among shuffled copies, for scale. */
  noiseBestZ: number;
  /**
   * "What noise would have found": best z of up to 200 shuffled copies, ascending, on the scale of
   * the find (answers, pairs or groups), so that `pSearch` is the share of copies beyond it.
   */
  noiseDistribution: number[];
}

export interface HypothesisResult {
  id: string;
  text: string;
  conditions: LabelledCondition[];
  outcome: 'confirmed' | 'refuted' | 'tooLittleData';
  inside: Share;
  outside: Share;
  difference: Interval | null;
  p: number | null;
  /** Answers that a hypothesis of this size would need, when too little data. */
  answersNeeded: number | null;
}

export interface Segment {
  id: string;
  source: 'answer' | 'pair' | 'group';
  /** The conjunction that defines membership; null for a group of answers. */
  rule: LabelledCondition[] | null;
  traits: Trait[];
  memberIds: string[];
  inside: Share;
  outside: Share;
  base: Share;
  /** Optimism-corrected A-share, its interval widened by the search's uncertainty. */
  expected: Interval;
  lift: Interval;
  p: number;
  revenuePerCustomer: { inside: Interval; outside: Interval; insideWithoutTop: number } | null;
  /** How many members who buy like an A customer would have to vanish for the claim to fall. */
  vanish: number;
  quotes: Quote[];
}

export interface Screener {
  target: ScreenerTarget;
  items: { label: LabelledCondition; points: number }[];
  threshold: number;
  /** Of the respondents it was learnt from. */
  flagged: Share;
  /** As on people the screener has not seen, and so is `recall`; see `screener.ts`. */
  precision: Interval;
  recall: Interval;
  baseRate: Share;
  /** Worth using: the precision's lower bound is above the base rate. */
  useful: boolean;
}

export interface ProductMarketFit {
  question: string;
  all: Share;
  byGrade: { grade: Grade; very: Share }[];
  aboveFortyPercent: boolean;
}

export interface Refusal {
  code:
    | 'fewRespondents'
    | 'fewA'
    | 'noQuestions'
    | 'noReliableDifference'
    | 'noAnswerGroups'
    | 'noScreener'
    | 'noPurchases'
    | 'oneGrade';
  have: number;
  need: number | null;
}

export type {
  AnswerGroups,
  CodeUse,
  Condition,
  Interval,
  LabelledCondition,
  Quote,
  Scalar,
  Share,
  Trait,
  WordComparison,
  WordDifference,
};
