/**
 * The worked example of Dolnicar, Grün & Leisch 2018: 1,453 people, eleven yes/no answers about
 * McDonald's. Their four-class mixture reaches -7111.146, their k-means 1,603 with the best start.
 */
import { kMeans } from '~/analysis/groups/k-means';
import { fitLatentClasses } from '~/analysis/groups/latent-classes';
import { matrixFrom } from '~/analysis/statistics/matrix';
import { createRandom } from '~/analysis/statistics/random';
import { readData } from '../data/read-data';
import { type Figure, type Measure, seedsOf, tell } from './measure';
import { adjustedRandIndex } from './rand-index';

const ATTITUDES = 11;
const FITS = 5;
const STARTS = 20;

export const mcdonalds: Measure = {
  part: 'mcdonalds',
  run({ seed }) {
    const rows = readData('mcdonalds');
    const yes = rows.map((row) =>
      Object.values(row)
        .slice(0, ATTITUDES)
        .map((answer) => Number(answer === 'Yes')),
    );
    const published = rows.map((row) => Number(row.segment_mixture4));
    return [...mixtureFigures(yes, published, seed), kMeansFigure(yes, seed)];
  },
};

function mixtureFigures(yes: number[][], published: number[], seed: number): Figure[] {
  const factors = Array.from({ length: ATTITUDES }, (_, question) => ({
    levels: 2,
    codes: Int32Array.from(yes, (answers) => answers[question]!),
  }));
  const fits = Array.from({ length: FITS }, (_, i) =>
    fitLatentClasses(factors, 4, createRandom(seed + i)),
  );
  const likelihoods = fits.map(({ logLikelihood }) => logLikelihood);
  const ari = fits.map(({ assignment }) => adjustedRandIndex(assignment, published));
  tell(`McDonald's: log-likelihoods ${likelihoods.map((one) => one.toFixed(3)).join(' ')}`);
  const how = `worst of ${FITS}, ${seedsOf(seed, FITS)}`;
  return [
    {
      name: "McDonald's, mixture of 4: log-likelihood",
      unit: 'number',
      good: 'high',
      must: -7111.2,
      great: -7111.12,
      value: Math.min(...likelihoods),
      how: `${how}; flexmix as published -7111.146`,
    },
    {
      name: "McDonald's, mixture of 4: ARI with the published",
      unit: 'share',
      good: 'high',
      must: 0.94,
      great: 1,
      value: Math.min(...ari),
      how: `${how}; the likelihood above the published one moves a few people`,
    },
  ];
}

function kMeansFigure(yes: number[][], seed: number): Figure {
  const matrix = matrixFrom(yes);
  const sums = Array.from(
    { length: STARTS },
    (_, i) => kMeans(matrix, 4, createRandom(seed + i)).withinClusterSum,
  );
  tell(`McDonald's, k-means: ${Math.min(...sums).toFixed(2)} to ${Math.max(...sums).toFixed(2)}`);
  return {
    name: "McDonald's, k-means of 4: within-cluster sum",
    unit: 'number',
    good: 'low',
    must: 1604.5,
    great: 1604.5,
    value: Math.max(...sums),
    how: `worst of ${STARTS}, best ${Math.min(...sums).toFixed(2)}, ${seedsOf(seed, STARTS)}, no throw`,
  };
}
