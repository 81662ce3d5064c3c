/**
 * All groupings of the answers that the analysis will look at: k-means and latent classes for two
 * to six groups, fitted once, without any behaviour.
 *
 * Shape: `kMeans[i]` has i + 2 groups, `latent[i]` i + 1 classes; shorter lists for few respondents
 * (12 and 15 a group at least).
 * Cost: 0.1-0.2 s at 200 respondents x 20 questions, about 1 s at 2,000 x 30; above 1,000
 * (k-means) and 3,000 respondents (classes) they are found on a sample and applied to everybody.
 */
import type { CodedAnswers } from '../answers/coded-answers';
import { type Matrix, takeRows } from '../statistics/matrix';
import type { Random } from '../statistics/random';
import { assignToCentroids, kMeans } from './k-means';
import { fitCompressed, type LatentClasses } from './latent-classes';
import { compressFactors } from './latent-data';

export interface GroupFits {
  kMeans: Int32Array[];
  latent: LatentClasses[];
}

const MOST_GROUPS = 6;
export const ROWS_FOR_CLASSES = 3000;
const ROWS_FOR_K_MEANS = 1000;

export function fitGroups(
  coded: Pick<CodedAnswers, 'matrix' | 'factors'>,
  random: Random,
): GroupFits {
  const { matrix, factors } = coded;
  const most = (rowsPerGroup: number) =>
    Math.min(MOST_GROUPS, Math.floor(matrix.rows / rowsPerGroup));
  const fits: GroupFits = { kMeans: [], latent: [] };
  for (let k = 2; k <= most(12) && matrix.columns > 0; k++) {
    fits.kMeans.push(fitKMeans(matrix, k, random.fork(`k-means ${k}`)));
  }
  const data = compressFactors(factors);
  for (let k = 1; k <= Math.max(1, most(15)) && data.cells.length > 0; k++) {
    const settings = latentSettings(matrix.rows);
    fits.latent.push(fitCompressed(data, k, random.fork(`latent classes ${k}`), settings));
  }
  return fits;
}

function fitKMeans(matrix: Matrix, k: number, random: Random): Int32Array {
  const settings = { starts: matrix.rows > 300 ? 10 : 20, iterations: 40 };
  if (matrix.rows <= ROWS_FOR_K_MEANS) return kMeans(matrix, k, random, settings).assignment;
  const order = random.shuffle(Int32Array.from({ length: matrix.rows }, (_, row) => row));
  const part = takeRows(matrix, order.slice(0, ROWS_FOR_K_MEANS));
  return assignToCentroids(matrix, kMeans(part, k, random, settings).centroids).assignment;
}

/** Many starts where the likelihood is rough, fewer where it is smooth and every step costs more. */
export function latentSettings(rows: number) {
  const large = rows > 600;
  return {
    starts: large ? 12 : 20,
    short: large ? 6 : 8,
    few: large ? 2 : 3,
    tolerance: Math.max(1e-2, 1e-4 * rows),
    prior: 1,
    shrink: 1.5,
    sample: ROWS_FOR_CLASSES,
    shortSample: 800,
  };
}
