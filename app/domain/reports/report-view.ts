import type { GradeDifference, Report } from '~/analysis/report';
import type { Sayable } from './claims';

/** What a page shows of a report: everything but the lists of all customers. */
export interface ReportView extends Sayable {
  /** Grade of each customer who is quoted. */
  quotedGrades: Record<string, string>;
}

const MOST_POINTS = 400;
const MOST_DIFFERENCES = 20;

/** 100,000 customers stay in the database; their counts and some points of the map are enough. */
export function viewOf(report: Report): ReportView {
  const { byCustomer, ...grades } = report.grades;
  const quotes = [
    ...report.segments.flatMap(({ quotes: said, traits }) => [
      ...said,
      ...traits.flatMap((trait) => trait.quotes ?? []),
    ]),
    ...(report.codes ?? []).flatMap((code) => code.quotes),
  ];
  return {
    ...report,
    grades,
    segments: report.segments.map((segment) => ({ ...segment, memberIds: [] })),
    answerGroups: report.answerGroups && {
      ...report.answerGroups,
      assignment: {},
      map: thinOut(report.answerGroups.map),
    },
    quotedGrades: Object.fromEntries(
      quotes.flatMap(({ customerId }) => {
        const graded = byCustomer[customerId];
        return graded ? [[customerId, graded.fine]] : [];
      }),
    ),
  };
}

/** Every k-th point: the same ones each time, and spread over all groups. */
function thinOut<Point>(points: Point[]): Point[] {
  const step = Math.ceil(points.length / MOST_POINTS) || 1;
  return points.filter((_, position) => position % step === 0);
}

/** Far misses first: they are worth a talk. */
export function worstDifferences(report: Sayable): GradeDifference[] {
  const order = 'ABCDX';
  const distance = ({ manual, behaviour }: GradeDifference) =>
    Math.abs(order.indexOf(manual.charAt(0)) - order.indexOf(behaviour));
  return [...(report.grades.agreement?.differences ?? [])]
    .sort((one, other) => distance(other) - distance(one))
    .slice(0, MOST_DIFFERENCES);
}
