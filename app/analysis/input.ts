/**
 * What an analysis reads: plain rows, no database, no clock.
 * Amounts are in major units of their currency (12.50, not 1250); dates are ISO days (2026-06-30).
 */
export interface AnalysisInput {
  /** The day the behaviour is judged at. Nothing reads the clock. */
  asOf: string;
  baseCurrency: string;
  /** Units of the base currency for one unit of another: { RUB: 1, USD: 90 }. */
  exchangeRates: Record<string, number>;
  /** Language of the open answers: 'ru', 'en', 'de' or 'es'. */
  language: string;
  customers: CustomerRow[];
  purchases: PurchaseRow[];
  /** One entry per question (a matrix: one per row), values aligned with `respondents`. */
  questions: Question[];
  /** Customer id of each respondent, one per position in `Question.values`. */
  respondents: string[];
  /** What the linking step already set aside, so that the report can count it. */
  setAside: { unknownCustomers: number; olderDuplicates: number };
  /** Written by the founder before the launch, tested first and alone. */
  hypotheses: Hypothesis[];
  gradeRule?: Partial<GradeRule>;
  /** Words of open answers that the founder reads as one. */
  codes?: WordCode[];
}

export interface WordCode {
  name: string;
  words: string[];
}

export interface CustomerRow {
  id: string;
  createdAt: string | null;
  supportTickets: number;
  changeRequests: number;
  /** The founder's or tracker's own grade, e.g. 'A2'; never mixed with the behaviour grade. */
  manualGrade: string | null;
}

export const PURCHASE_STATUSES = ['paid', 'refunded', 'overdue', 'cancelled', 'pending'] as const;
export type PurchaseStatus = (typeof PURCHASE_STATUSES)[number];

export interface PurchaseRow {
  id: string;
  customerId: string;
  orderedAt: string | null;
  dueAt: string | null;
  paidAt: string | null;
  /** After discount, in `currency`. */
  amount: number;
  currency: string;
  discount: number;
  /** Partial refund of a paid order, in `currency`; a fully refunded order has status 'refunded'. */
  refunded: number;
  status: PurchaseStatus;
}

export type Scalar = string | number | boolean;
export interface Choice {
  value: Scalar;
  text: string;
  /** Several raw answers were read as this one: it cannot be looked up in raw answers. */
  derived?: true;
}

interface QuestionBase {
  /** The stable code: the key of the answer in SurveyJS data. */
  key: string;
  /** Row of a matrix, item of a multiple text, "row.column" of a cell; absent elsewhere. */
  row?: string;
  title: string;
  /** May be asked or seen at first contact; only such questions feed the screener. */
  early: boolean;
  /** Computed: the values do not stand in the raw answers under `key` (and `row`) as they are. */
  derived?: true;
}
export interface SingleQuestion extends QuestionBase {
  kind: 'single';
  choices: Choice[];
  values: (Scalar | null)[];
}
export interface MultiQuestion extends QuestionBase {
  kind: 'multi';
  choices: Choice[];
  values: (Scalar[] | null)[];
}
export interface ScaleQuestion extends QuestionBase {
  kind: 'scale';
  min: number;
  max: number;
  values: (number | null)[];
}
/** Days since 1970, minutes since midnight, or how many months something lasts. */
export const NUMBER_UNITS = ['date', 'time', 'months'] as const;
export type NumberUnit = (typeof NUMBER_UNITS)[number];
export interface NumberQuestion extends QuestionBase {
  kind: 'number';
  unit?: NumberUnit;
  values: (number | null)[];
}
export interface RankingQuestion extends QuestionBase {
  kind: 'ranking';
  choices: Choice[];
  values: (Scalar[] | null)[];
}
export interface TextQuestion extends QuestionBase {
  kind: 'text';
  values: (string | null)[];
  /** Added by the analysis itself: `AnalysisInput.codes` as they stand in these answers. */
  codes?: CodeInText[];
}
export interface CodeInText {
  name: string;
  stems: string[];
  /** As in `text_any`. */
  substrings: string[];
}
export type Question =
  | SingleQuestion
  | MultiQuestion
  | ScaleQuestion
  | NumberQuestion
  | RankingQuestion
  | TextQuestion;

/** How a condition looks at one choice, and at a number. */
export const CHOICE_OPS = ['in', 'not_in'] as const;
export const BOUND_OPS = ['gte', 'lte'] as const;
export type BoundOp = (typeof BOUND_OPS)[number];

/** A number is not below it, or not above it. */
export const isBound = <Any extends { op: string }>(
  condition: Any,
): condition is Any & { op: BoundOp } => BOUND_OPS.some((op) => op === condition.op);

/** One testable statement about one answer. A missing answer makes every condition false. */
export type Condition =
  | { question: string; row?: string; op: (typeof CHOICE_OPS)[number]; value: Scalar[] }
  | { question: string; op: 'cell_in'; row: string; value: Scalar[] }
  | { question: string; row?: string; op: 'includes'; value: Scalar }
  | { question: string; row?: string; op: BoundOp; value: number }
  | { question: string; op: 'rank_top'; value: Scalar; k: number }
  | { question: string; row?: string; op: 'text_any'; value: string[] }
  | { question: string; row?: string; op: 'answered' };

export interface Hypothesis {
  id: string;
  text: string;
  /** All must hold. */
  conditions: Condition[];
}

/** Thresholds of grading rule v1; every one can be edited by the founder. */
export interface GradeRule {
  aMinPaid: number;
  aMaxDiscountShare: number;
  aMaxDelayDays: number;
  aMaxRefundShare: number;
  aMaxChangeRequests: number;
  aMaxTickets: number;
  troubleDiscountShare: number;
  troubleLateShare: number;
  troubleDelayDays: number;
  troubleRefundShare: number;
  troubleChangeRequests: number;
  troubleTickets: number;
  xOrderMultiple: number;
  xChangeRequests: number;
}
