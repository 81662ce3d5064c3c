// Dolnicar, Grün & Leisch 2018, Market Segmentation Analysis: eleven yes/no answers of 1,453 people.
import { expect, test } from 'vitest';
import { readData } from '#test/bench/data/read-data';
import { adjustedRandIndex } from '#test/bench/measures/rand-index';
import { kMeans } from '../groups/k-means';
import { fitLatentClasses } from '../groups/latent-classes';
import { silhouette } from '../groups/silhouette';
import { matrixFrom } from './matrix';
import { createRandom } from './random';

const people = readData('mcdonalds');
const yes = people.map((person) =>
  Object.values(person)
    .slice(0, 11)
    .map((answer) => Number(answer === 'Yes')),
);
const published = people.map((person) => Number(person.segment_mixture4));

test('the mixture of four is at least as likely as the published one, and the same people', () => {
  // The book: -7111.146. R flexmix 2.3: stepFlexmix(x ~ 1, k = 4, nrep = 20, model =
  // FLXMCmvbinary()) after set.seed(1234): -7111.129658, 47 parameters, BIC 14564.48
  const factors = Array.from({ length: 11 }, (_, question) => ({
    levels: 2,
    codes: Int32Array.from(yes, (answers) => answers[question]!),
  }));
  const fit = fitLatentClasses(factors, 4, createRandom(1));
  expect(fit.logLikelihood).toBeGreaterThanOrEqual(-7111.1297);
  expect(fit.logLikelihood).toBeLessThan(-7111);
  expect(fit.parameters).toBe(47);
  expect(fit.bic).toBeLessThanOrEqual(14564.485);
  expect(adjustedRandIndex(fit.assignment, published)).toBeGreaterThan(0.94);
});

test('k-means of four finds in 32 starts what R finds in two thousand', () => {
  // R 4.2, set.seed(1): kmeans(x, 4, nstart = 2000, iter.max = 100)$tot.withinss = 1602.89945639823,
  // sizes 580 318 315 240 (nstart = 200 ends at 1602.9075); mean(silhouette(cluster, dist(x))[, 3])
  // = 0.258513244604327; adjusted Rand index with segment_mixture4 = 0.858591660821564
  const fits = [1, 2, 3, 4, 5, 6].map((seed) => kMeans(matrixFrom(yes), 4, createRandom(seed)));
  const best = fits.reduce((a, b) => (b.withinClusterSum < a.withinClusterSum ? b : a));
  expect(best.withinClusterSum).toBeCloseTo(1602.89945639823, 8);
  expect([...best.sizes]).toEqual([580, 318, 315, 240]);
  expect(silhouette(matrixFrom(yes), best.assignment)).toBeCloseTo(0.258513244604327, 10);
  expect(adjustedRandIndex(best.assignment, published)).toBeCloseTo(0.858591660821564, 10);
});
