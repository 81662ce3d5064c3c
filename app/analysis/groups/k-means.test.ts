import { expect, test } from 'vitest';
import { IRIS } from '#test/fixtures/iris';
import { createMatrix, matrixFrom } from '../statistics/matrix';
import { createRandom } from '../statistics/random';
import { assignToCentroids, kMeans } from './k-means';
import { silhouette } from './silhouette';

const iris = matrixFrom(IRIS.map(({ measures }) => measures));
const species = IRIS.map((flower) => flower.species);

// R 4.2: kmeans(iris[, 1:4], k, nstart = 200)$tot.withinss
test.each([
  [2, 152.34795176],
  [3, 78.8514414261],
  [5, 46.4461820513],
])('iris in %i groups has the within-cluster sum of R', (k, sum) => {
  expect(kMeans(iris, k, createRandom(1)).withinClusterSum).toBeCloseTo(sum, 6);
});

test("silhouettes of iris are those of R's cluster package", () => {
  // mean(silhouette(kmeans(...)$cluster, dist(x))[, 3]) and the same for the species
  const found = kMeans(iris, 3, createRandom(1)).assignment;
  expect(silhouette(iris, found)).toBeCloseTo(0.552819012356, 10);
  expect(silhouette(iris, species)).toBeCloseTo(0.503477440693, 10);
});

test('the same seed gives the same groups, largest first', () => {
  const first = kMeans(iris, 4, createRandom(9));
  expect(kMeans(iris, 4, createRandom(9))).toEqual(first);
  expect([...first.sizes]).toEqual([...first.sizes].sort((a, b) => b - a));
  expect(assignToCentroids(iris, first.centroids).assignment).toEqual(first.assignment);
});

test('repeated answers, too many groups, one row, no row: nothing throws, nothing is NaN', () => {
  const duplicates = matrixFrom(Array.from({ length: 9 }, (_, i) => [i % 2, 1]));
  for (const [matrix, k] of [
    [duplicates, 5],
    [matrixFrom([[1, 2]]), 3],
    [createMatrix(6, 2), 2],
    [createMatrix(0, 3), 2],
    [createMatrix(4, 0), 2],
  ] as const) {
    const found = kMeans(matrix, k, createRandom(1));
    expect(found.assignment).toHaveLength(matrix.rows);
    expect(found.withinClusterSum).toBe(0);
    expect([...found.centroids.values].every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(silhouette(matrix, found.assignment))).toBe(true);
  }
});
