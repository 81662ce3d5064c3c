import { expect, test } from 'vitest';
import { wilson } from '~/analysis/statistics/intervals';
import { frequenciesOf } from './frequencies';
import type { ScreenerFigures } from './screener-file';

const figures: ScreenerFigures = {
  target: 'A',
  useful: true,
  flagged: wilson(76, 176),
  precision: { value: 0.58, low: 0.41, high: 0.74 },
  recall: { value: 0.5, low: 0.4, high: 0.6 },
  baseRate: wilson(52, 176),
};

test('a screener says whom it picks, whom it misses, and who is left among the others', () => {
  expect(frequenciesOf(figures)).toEqual({
    whole: 10,
    flagged: { about: 6, low: 4, high: 7 },
    base: 3,
    missed: { about: 5, low: 4, high: 6 },
    // Half of 52 among the hundred it does not point at.
    others: 3,
  });
});

test('where everybody is picked there are no others to speak of', () => {
  expect(frequenciesOf({ ...figures, flagged: wilson(176, 176) }).others).toBe(10);
});

test('below one in seven, picked or not, figures are said of a hundred', () => {
  const whole = (share: number, baseRate = wilson(52, 176)) =>
    frequenciesOf({ ...figures, precision: { ...figures.precision, value: share }, baseRate })
      .whole;
  expect([whole(0.15), whole(0.14), whole(0.5, wilson(15, 176))]).toEqual([10, 100, 100]);
});
