import type { Condition, NumberUnit } from './input';
import type { Share } from './share';
import type { Quote } from './words/words-report';

/** A condition with the customers' own words for question and answer. */
export interface LabelledCondition {
  condition: Condition;
  question: string;
  answer: string;
  /** The founder's name for these words, where the condition is one of her codes. */
  code?: string;
  /** Of the numbers in the condition: they are said as dates, times or lengths of time. */
  unit?: NumberUnit;
  /** Cannot be checked on raw answers by the words of the contract aseg/1. */
  derived?: true;
}

export interface Trait {
  label: LabelledCondition;
  inside: Share;
  outside: Share;
  lift: number;
  /** Of members it holds for; for a trait of words, where the words stand. */
  quotes?: Quote[];
}
