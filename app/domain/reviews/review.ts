/** A tracker's judgement of a whole report. */
export const verdicts = ['accepted', 'questioned', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

export const LONGEST_TEXT = 4000;

export interface Review {
  id: string;
  verdict: Verdict;
  summary: string;
  reviewerId: string;
  reviewer: string;
  createdAt: Date;
}

/** Pinned to one sentence of a report. */
export interface Comment {
  id: string;
  claim: string;
  body: string;
  authorId: string;
  author: string;
  createdAt: Date;
  discussedAt: Date | null;
}

/** A verdict (then without a claim) or a comment, as it is read away from its report. */
export interface Remark {
  id: string;
  reportId: string;
  surveyTitle: string;
  verdict: Verdict | null;
  claim: string | null;
  body: string;
  author: string;
  createdAt: Date;
}

/** Still to be talked about: what the next call is for. */
export const isOpen = (comment: Comment): boolean => comment.discussedAt === null;
