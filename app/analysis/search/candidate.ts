import type { LabelledCondition, Segment } from '../report';
import type { Mask } from './mask';

/**
 * One statement that could describe the A-segment: who it holds for, and how it is said.
 *
 * `answer`  one condition on one answer;
 * `pair`    two conditions on two different questions, both must hold;
 * `group`   membership in a cluster of answers, no rule: `conditions` is empty.
 *
 * Masks are over the analysed respondents, in the order of `Answers.respondents`.
 */
export interface Candidate {
  kind: Segment['source'];
  /** All must hold. Labelled in the customers' own words. */
  conditions: LabelledCondition[];
  members: Mask;
  /** Number of members, counted once. */
  size: number;
  /** Keys of the questions used, `question` or `question.row` for a matrix. */
  questions: string[];
  /** Every question used may be asked at first contact: only such candidates feed the screener. */
  early: boolean;
}
