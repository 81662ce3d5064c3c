import { expect, test } from 'vitest';
import { adjustedRandIndex } from '#test/bench/measures/rand-index';
import { createRandom } from '../statistics/random';
import { fitLatentClasses } from './latent-classes';
import type { Factor } from './latent-data';

/**
 * Seven pathologists judge 118 slides (1 no, 2 carcinoma): pattern and number of slides.
 * Agresti 2002, Categorical Data Analysis, table 13.1; from Landis & Koch 1977.
 */
const CARCINOMA: Record<string, number> = {
  1111111: 34,
  1111211: 2,
  1211111: 6,
  1211112: 1,
  1211211: 4,
  1211212: 5,
  2111111: 2,
  2121212: 1,
  2211111: 2,
  2211112: 1,
  2211211: 2,
  2211212: 7,
  2211222: 1,
  2212112: 1,
  2212212: 2,
  2212222: 3,
  2221212: 13,
  2221222: 5,
  2222212: 10,
  2222222: 16,
};
const slides = Object.entries(CARCINOMA).flatMap(([pattern, count]) => Array(count).fill(pattern));
const carcinoma = [0, 1, 2, 3, 4, 5, 6].map((judge) => ({
  levels: 2,
  codes: Int32Array.from(slides, (pattern: string) => Number(pattern[judge]) - 1),
}));

// Linzer & Lewis 2011 (poLCA), carcinoma: log-likelihood and BIC of 2, 3 and 4 classes
test.each([
  [2, -317.2568, 706.0739],
  [3, -293.705, 697.1357],
  [4, -289.2858, 726.4629],
])("%i classes of pathologists reach poLCA's likelihood", (classes, logLikelihood, bic) => {
  const fit = fitLatentClasses(carcinoma, classes, createRandom(1));
  expect(fit.logLikelihood).toBeGreaterThanOrEqual(logLikelihood - 0.001);
  expect(fit.logLikelihood).toBeLessThan(logLikelihood + 0.6);
  expect(fit.bic).toBeLessThanOrEqual(bic + 0.002);
  // 118 slides; within what a likelihood .6 higher at most takes off.
  expect(fit.bic).toBeGreaterThan(bic - 1.2);
  expect(fit.parameters).toBe(8 * classes - 1);
  expect(fit.aic3).toBeCloseTo(-2 * fit.logLikelihood + 3 * fit.parameters, 9);
});

test('posteriors sum to one and the largest class comes first', () => {
  const fit = fitLatentClasses(carcinoma, 3, createRandom(2));
  for (let row = 0; row < slides.length; row++) {
    const sum = fit.posterior.slice(row * 3, row * 3 + 3).reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(1, 12);
  }
  expect(fitLatentClasses(carcinoma, 3, createRandom(2))).toEqual(fit);
});

/** Three hidden groups, each preferring its own choice in six of ten questions, a tenth missing. */
function hiddenGroups(people: number): { truth: number[]; factors: Factor[] } {
  const random = createRandom(11);
  const truth = Array.from({ length: people }, (_, i) => i % 3);
  const factors = Array.from({ length: 10 }, (_, question) => ({
    levels: 4,
    codes: Int32Array.from(truth, (group) => {
      if (random.next() < 0.1) return -1;
      const prefers = question < 6 && random.next() < 0.6;
      return prefers ? (group + question) % 4 : random.integer(4);
    }),
  }));
  return { truth, factors };
}

test('hidden groups are found again despite missing answers, and AIC3 counts them', () => {
  const { truth, factors } = hiddenGroups(300);
  const settings = { prior: 1, shrink: 1.5, tolerance: 1e-3 };
  const fits = [1, 2, 3, 4, 5].map((k) => fitLatentClasses(factors, k, createRandom(k), settings));
  const best = fits.reduce((least, fit) => (fit.aic3 < least.aic3 ? fit : least));
  expect(best.classes).toBe(3);
  expect(adjustedRandIndex(best.assignment, truth)).toBeGreaterThan(0.7);
});

test('shrinking takes the parameters of questions that tell nothing apart', () => {
  const { factors } = hiddenGroups(300);
  const plain = fitLatentClasses(factors, 3, createRandom(1), { prior: 1 });
  const shrunk = fitLatentClasses(factors, 3, createRandom(1), { prior: 1, shrink: 1.5 });
  expect(plain.parameters).toBe(2 + 3 * 30);
  expect(shrunk.parameters).toBeLessThan(75);
});

test('a sample of many respondents finds what all would', () => {
  const { truth, factors } = hiddenGroups(1500);
  const fit = fitLatentClasses(factors, 3, createRandom(1), { sample: 400 });
  expect(adjustedRandIndex(fit.assignment, truth)).toBeGreaterThan(0.7);
});

test('constant, all missing, one respondent, nobody, no questions: finite figures', () => {
  const cases: Factor[][] = [
    [{ levels: 1, codes: new Int32Array(8) }],
    [{ levels: 3, codes: new Int32Array(8).fill(-1) }],
    [{ levels: 2, codes: Int32Array.of(1) }],
    [{ levels: 2, codes: new Int32Array(0) }],
    [],
  ];
  for (const factors of cases) {
    for (const shrink of [0, 1.5]) {
      const fit = fitLatentClasses(factors, 3, createRandom(1), { shrink });
      const figures = [fit.logLikelihood, fit.aic3, fit.bic, ...fit.posterior];
      expect(figures.every(Number.isFinite)).toBe(true);
    }
  }
});
