import type { ShownReport } from './shown-report';

const MOST_POINTS = 400;

/** What a page shows of a report: some points of the map are enough. */
export function viewOf(report: ShownReport): ShownReport {
  const { answerGroups } = report;
  const thinned = answerGroups && { ...answerGroups, map: thinOut(answerGroups.map) };
  return { ...report, answerGroups: thinned };
}

/** Every k-th point: the same ones each time, and spread over all groups. */
function thinOut<Point>(points: Point[]): Point[] {
  const step = Math.ceil(points.length / MOST_POINTS) || 1;
  return points.filter((_, position) => position % step === 0);
}
