import type { Candidate } from './candidate';

/** For each single answer, the same answer joined with one other choice of its question. */
export type Unions = Map<string, Candidate[]>;

/** Everything that is tried on the answers, before anybody looks at behaviour. */
export interface SearchSpace {
  respondents: number;
  singles: Candidate[];
  /** Indices into `singles`, flat: left, right, left, right, ... */
  pairs: Int32Array;
  groups: Candidate[];
  /** Not tried, but used to round off what was found. */
  unions: Unions;
  byKey: Map<string, Candidate>;
}
