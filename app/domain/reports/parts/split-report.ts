import type { GradedCustomer, Quote, Report } from '~/analysis/report';
import type { KeptReport } from '../shown-report';
import { placeOf } from './place';

const AT_ONCE = 1_000;

export interface SplitReport {
  kept: KeptReport;
  /** `ReportCustomer[]` as JSON, some at a time: many people are written where the report is made. */
  people: string[];
  quotes: PlacedQuote[];
}
/** One customer as the report sees her. */
export interface ReportCustomer extends GradedCustomer {
  customerId: string;
  ownGrade: string | null;
  segments: string[];
  answerGroup: number | null;
}
export interface PlacedQuote extends Quote {
  place: string;
  position: number;
}

/** Takes what is about single people out of a report: it is stored apart, so that it can go. */
export function splitReport(report: Report): SplitReport {
  return { kept: keptOf(report), people: inPieces(peopleOf(report)), quotes: quotesOf(report) };
}

function keptOf(report: Report): KeptReport {
  const { byCustomer: _, agreement, ...grades } = report.grades;
  return {
    ...report,
    grades: { ...grades, agreement: agreement && withoutDifferences(agreement) },
    segments: report.segments.map(({ memberIds: _ids, quotes: _quotes, traits, ...segment }) => ({
      ...segment,
      traits: traits.map(({ quotes: _said, ...trait }) => trait),
    })),
    answerGroups: report.answerGroups && withoutPeople(report.answerGroups),
    ...(report.codes && { codes: report.codes.map(({ name, people }) => ({ name, people })) }),
  };
}

const withoutDifferences = ({
  differences: _,
  ...agreement
}: NonNullable<Report['grades']['agreement']>) => agreement;

const withoutPeople = ({ assignment: _, map, ...groups }: NonNullable<Report['answerGroups']>) => ({
  ...groups,
  map: map.map(({ x, y, group }) => ({ x, y, group })),
});

export function peopleOf({ grades, segments, answerGroups }: Report): ReportCustomer[] {
  const own = new Map(
    grades.agreement?.differences.map(({ customerId, manual }) => [customerId, manual]),
  );
  const members = segments.map(({ id, memberIds }) => ({ id, members: new Set(memberIds) }));
  return Object.entries(grades.byCustomer).map(([customerId, graded]) => ({
    ...graded,
    customerId,
    ownGrade: own.get(customerId) ?? null,
    segments: members.flatMap(({ id, members: those }) => (those.has(customerId) ? [id] : [])),
    answerGroup: answerGroups?.assignment[customerId] ?? null,
  }));
}

function inPieces(people: ReportCustomer[]): string[] {
  const pieces = Array.from(
    { length: Math.ceil(people.length / AT_ONCE) },
    (_, at) => at * AT_ONCE,
  );
  return pieces.map((from) => JSON.stringify(people.slice(from, from + AT_ONCE)));
}

const quotesOf = ({ segments, codes = [] }: Report): PlacedQuote[] => [
  ...segments.flatMap(({ id, quotes, traits }) => [
    ...placed(placeOf.segment(id), quotes),
    ...traits.flatMap((trait, at) => placed(placeOf.trait(id, at), trait.quotes ?? [])),
  ]),
  ...codes.flatMap(({ quotes }, at) => placed(placeOf.code(at), quotes)),
];

const placed = (place: string, quotes: Quote[]): PlacedQuote[] =>
  quotes.map((quote, position) => ({ ...quote, place, position }));
