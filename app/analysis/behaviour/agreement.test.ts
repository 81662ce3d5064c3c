import { expect, test } from 'vitest';
import { cohensKappa, weightedKappa } from './agreement';

const ORDER = [...'ABCDX'];
const pairsOf = (first: string, second: string) =>
  [...first].map((label, i) => [label, second[i]!] as const);

test("kappas are scikit-learn's", () => {
  // sklearn 1.2 cohen_kappa_score(a, b, labels, weights = None / 'quadratic')
  const pairs = pairsOf('ABBCADXBACBBAD', 'ABCCADBBACBAAX');
  expect(cohensKappa(pairs, ORDER)).toBeCloseTo(0.6190476190476191, 12);
  expect(weightedKappa(pairs, ORDER)).toBeCloseTo(0.7133105802047781, 12);
});

test('a far quarrel weighs more than a near one', () => {
  const near = weightedKappa(pairsOf('AABBCC', 'ABBBCC'), ORDER);
  const far = weightedKappa(pairsOf('AABBCC', 'AXBBCC'), ORDER);
  expect(near).toBeGreaterThan(far);
});

test('nothing to compare is no agreement, nothing to quarrel about is full agreement', () => {
  expect(weightedKappa([], ORDER)).toBe(0);
  expect(weightedKappa(pairsOf('AA', 'AA'), ORDER)).toBe(1);
  expect(weightedKappa(pairsOf('?', '?'), ORDER)).toBe(0);
});
