import type { Factor } from '../groups/latent-data';
import type { Matrix } from '../statistics/matrix';

/**
 * The answers as numbers, once as a real matrix (k-means, silhouette, the map) and once as
 * factors (latent classes). Behaviour is not in here: clusters formed with payments in them
 * could not be judged by payments.
 *
 * `matrix`   respondents x columns, row-major, no NaN (a missing answer is its column's mean);
 *            the columns of one question are divided by the square root of their total variance,
 *            so that a checkbox with twelve boxes does not outvote a single choice.
 * `columns`  for each matrix column the index of its question in `Answers.questions`.
 * `factors`  one per single choice, checkbox option, rating, cut number, first rank or matrix row;
 *            -1 is missing.
 */
export interface CodedAnswers {
  matrix: Matrix;
  columns: Int32Array;
  factors: Factor[];
}
