import { expect, test } from 'vitest';
import { logChoose, logGamma, normalProbability, normalQuantile } from './special-functions';

// R 4.2: pnorm
test.each([
  [-8, 6.22096057427e-16],
  [-4, 3.16712418331e-5],
  [-1.3, 0.0968004845856],
  [2.5, 0.993790334674],
])('P(Z < %d)', (z, probability) => {
  expect(normalProbability(z) / probability).toBeCloseTo(1, 10);
});

// R 4.2: qnorm
test.each([
  [0.001, -3.09023230617],
  [0.3, -0.524400512708],
  [0.999999, 4.75342430882],
])('the %d quantile', (probability, z) => {
  expect(normalQuantile(probability)).toBeCloseTo(z, 9);
});

test('the ends stay finite', () => {
  expect(normalQuantile(0)).toBe(-8.2);
  expect(normalQuantile(1)).toBe(8.2);
  expect(normalProbability(Number.NaN)).toBe(0.5);
  expect(normalProbability(-100)).toBe(0);
});

test('logarithms of gamma and of binomials', () => {
  // R 4.2: lgamma(c(.5, 10.3, 150)); choose(52, 5) = 2598960
  expect(logGamma(0.5)).toBeCloseTo(0.572364942925, 11);
  expect(logGamma(10.3)).toBeCloseTo(13.4820367861, 9);
  expect(logGamma(150)).toBeCloseTo(600.009470555, 8);
  expect(Math.exp(logChoose(52, 5))).toBeCloseTo(2598960, 3);
});
