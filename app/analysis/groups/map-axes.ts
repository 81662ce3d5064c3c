/**
 * What the directions of the answer map mean, said by answers: at each end of an axis the one that is
 * most typical of the people there.
 *
 * Why: principal components have no names, and a reader who sees two clouds asks what differs.
 * Method: correlation of having given an answer with the place on the axis; below .3 nothing is said.
 * Shape: `points[i]` belongs to respondent `rows[i]`; candidates hold masks over all respondents.
 * Cost: candidates x points.
 */

import type { LabelledCondition } from '../report';
import type { Candidate } from '../search/candidate';
import { membersOf } from '../search/mask';
import type { Matrix } from '../statistics/matrix';
import type { MapPoint } from './answer-map';
import type { MapAxes } from './groups-report';

type Axis = 'x' | 'y';
type Ends = Omit<MapAxes, 'explained' | 'people'>;

const LEAST_CORRELATION = 0.3;

export function mapAxes(
  points: readonly MapPoint[],
  rows: ArrayLike<number>,
  candidates: readonly Candidate[],
): Ends {
  const place = new Map(Array.from(rows, (row, at) => [row, at]));
  const said = candidates
    .filter(({ conditions }) => conditions[0] && conditions[0].condition.op !== 'answered')
    .map(({ conditions, members }) => ({
      label: conditions[0]!,
      places: membersOf(members).flatMap((row) => place.get(row) ?? []),
    }));
  const endOf = (axis: Axis, end: keyof Ends, sign: 1 | -1): Ends => {
    const along = said.map(({ places }) => correlation(points, axis, places));
    const label = mostTypical(said, along, sign);
    return label === null ? {} : { [end]: label };
  };
  return {
    ...endOf('x', 'left', -1),
    ...endOf('x', 'right', 1),
    ...endOf('y', 'bottom', -1),
    ...endOf('y', 'top', 1),
  };
}

/** Share of the variation of the coded answers that two axes hold. */
export function explainedBy(points: readonly MapPoint[], matrix: Matrix): number {
  const { rows, columns, values } = matrix;
  let all = 0;
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    let squares = 0;
    for (let at = column; at < values.length; at += columns) {
      sum += values[at]!;
      squares += values[at]! ** 2;
    }
    all += squares - sum ** 2 / Math.max(1, rows);
  }
  const shown = points.reduce((sum, { x, y }) => sum + x * x + y * y, 0);
  return all > 1e-12 ? Math.min(1, shown / all) : 0;
}

/** The points are centred, so that the mean of all is 0. */
function correlation(points: readonly MapPoint[], axis: Axis, places: readonly number[]): number {
  const total = points.length;
  const variance = points.reduce((sum, point) => sum + point[axis] ** 2, 0) / Math.max(1, total);
  const spread = Math.sqrt(places.length * (total - places.length) * variance);
  const sum = places.reduce((all, at) => all + points[at]![axis], 0);
  return spread > 1e-12 ? sum / spread : 0;
}

function mostTypical(
  said: readonly { label: LabelledCondition }[],
  along: readonly number[],
  sign: 1 | -1,
): LabelledCondition | null {
  const best = along.reduce((top, one, at) => (sign * one > sign * along[top]! ? at : top), 0);
  return sign * (along[best] ?? 0) >= LEAST_CORRELATION ? said[best]!.label : null;
}
