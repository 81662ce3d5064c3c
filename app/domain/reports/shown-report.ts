import type { AnswerGroups, CodeUse, Grades, Report, Segment, Trait } from '~/analysis/report';

/** An answer quoted word for word, as its reader sees it today. */
export interface ShownQuote {
  /** As it was asked. */
  question: string;
  text: string;
  /** 'A1'...'X' of who said it, where we still know her. */
  grade?: string;
  /** Taken back since; `text` is empty then. */
  withdrawn?: true;
}

type KeptTrait = Omit<Trait, 'quotes'>;
export type KeptSegment = Omit<Segment, 'memberIds' | 'quotes' | 'traits'> & {
  traits: KeptTrait[];
};
type KeptCode = Omit<CodeUse, 'words' | 'quotes'>;
type Agreement = NonNullable<Grades['agreement']>;
type Lists = 'grades' | 'segments' | 'answerGroups' | 'codes';

/** What a report says of everybody: nothing in it has to go when somebody goes. Stored as it is. */
export type KeptReport = Omit<Report, Lists> & {
  grades: Omit<Grades, 'byCustomer' | 'agreement'> & {
    agreement: Omit<Agreement, 'differences'> | null;
  };
  segments: KeptSegment[];
  answerGroups:
    | (Omit<AnswerGroups, 'assignment' | 'map'> & { map: Omit<MapPoint, 'customerId'>[] })
    | null;
  codes?: KeptCode[];
};
type MapPoint = AnswerGroups['map'][number];

export type ShownSegment = Omit<KeptSegment, 'traits'> & {
  traits: (KeptTrait & { quotes?: ShownQuote[] })[];
  quotes: ShownQuote[];
};
export type ShownGroups = NonNullable<KeptReport['answerGroups']>;

/** A report as it is read: with the words of those who let them stand. Lists of people stay away. */
export type ShownReport = Omit<KeptReport, 'segments' | 'codes'> & {
  segments: ShownSegment[];
  /** `words`: null where the founder took her code back. */
  codes?: (KeptCode & { words: string[] | null; quotes: ShownQuote[] })[];
};
