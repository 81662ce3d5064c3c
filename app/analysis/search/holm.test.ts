import { expect, test } from 'vitest';
import { holm } from './hypotheses';

test('step-down by Holm, whatever the order, as R has it', () => {
  // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
  expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => p?.toFixed(10))).toEqual(
    [0.03, 0.06, 0.06, 0.02].map((p) => p.toFixed(10)),
  );
  // R: p.adjust(c(0.5, 0.9, 0.001), "holm")
  expect(holm([0.5, 0.9, 0.001]).map((p) => p?.toFixed(10))).toEqual(
    [1, 1, 0.003].map((p) => p.toFixed(10)),
  );
});

test('what could not be tested counts for nothing and stays unknown', () => {
  expect(holm([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
  expect(holm([])).toEqual([]);
});
