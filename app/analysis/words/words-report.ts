/** What a report says about open answers: parts of `Report`, plain data like all of it. */
import type { Share } from '../share';

export interface Quote extends Place {
  /** The question as it was asked. */
  question: string;
  text: string;
  customerId: string;
}

/** Where in the answers a quote stands, so that it can be found again without its words. */
export interface Place {
  /** `Question.key` and, where it has one, `Question.row`. */
  key: string;
  row?: string;
  /** First sign of the answer that is quoted, and the one after the last; in code points. */
  from: number;
  to: number;
}

export interface WordDifference {
  word: string;
  stem: string;
  question: string;
  /** The question as it was asked. */
  title?: string;
  /** The founder's name for these words, where it is one of her codes. */
  code?: string;
  a: Share;
  others: Share;
  logOdds: number;
  z: number;
}

/** A customers against C, or against everybody else where too few C customers wrote anything. */
export interface WordComparison {
  against: 'C' | 'others';
  /** Who wrote anything, on each side. */
  a: number;
  others: number;
}

export interface CodeUse {
  name: string;
  words: string[];
  /** Of those who wrote anything. */
  people: Share;
  quotes: Quote[];
}
