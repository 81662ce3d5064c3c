import type { Say } from '../say';
import type { ShownReport } from '../shown-report';

/** The parts of a report in reading order; each is a heading and an anchor on its page. */
export const sections = [
  'verdict',
  'coverage',
  'hypotheses',
  'segments',
  'screener',
  'marketFit',
  'words',
  'grades',
  'answerGroups',
  'noise',
  'notSaid',
] as const;
export type Section = (typeof sections)[number];

/** One sentence with its figures. The id is what a comment is pinned to and never depends on words. */
export interface Claim {
  id: string;
  section: Section;
  text: string;
}

/** The whole report as far as sentences need it: people are only counted. */
export type Sayable = ShownReport;

/** What one section says about a report. */
export type SaySection = (report: Sayable, say: Say) => Claim[];
