import { describe, expect, test } from 'vitest';
import { summarizeQuestion } from './summary';

const scale = (min: number, max: number, values: (number | null)[]) =>
  summarizeQuestion({ key: 's', title: 'S', kind: 'scale', early: false, min, max, values });
const countsOf = (summary: ReturnType<typeof scale>) =>
  summary.counts.map(({ value, count }) => [value, count]);

describe('a scale', () => {
  test('of whole steps shows each of them, also those nobody chose', () => {
    expect(countsOf(scale(1, 3, [3, null, 3, 1]))).toEqual([
      [1, 1],
      [2, 0],
      [3, 2],
    ]);
  });

  test('from 0 to 10 is the longest that does; a longer one shows what was given, in order', () => {
    expect(countsOf(scale(0, 10, [7]))).toHaveLength(11);
    expect(countsOf(scale(0, 11, [9, null, 2, 9]))).toEqual([
      [2, 1],
      [9, 2],
    ]);
  });

  test('far from zero is counted by its length', () => {
    expect(countsOf(scale(100, 102, [101]))).toEqual([
      [100, 0],
      [101, 1],
      [102, 0],
    ]);
  });

  test.each([
    [0.5, 3],
    [1, 3.5],
  ])('from %d to %d has no whole steps: what was given is shown', (min, max) => {
    expect(countsOf(scale(min, max, [2, 1.5, 2]))).toEqual([
      [1.5, 1],
      [2, 2],
    ]);
  });
});

test('numbers have a mean and a middle, of an even count that of its two middle ones', () => {
  expect(scale(0, 100, [10, null, 1, 4]).numbers).toEqual({ mean: 5, median: 4, min: 1, max: 10 });
  expect(scale(0, 100, [10, 1, 4, 5]).numbers).toEqual({ mean: 5, median: 4.5, min: 1, max: 10 });
  expect(scale(0, 100, [null]).numbers).toBeNull();
});

test('who answered is counted beside who was asked', () => {
  expect(scale(1, 3, [1, null, 2])).toMatchObject({ answered: 2, total: 3, texts: [] });
});

test('of an order the first place is counted, of several choices each', () => {
  const choices = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ];
  const values = [['a', 'b'], null, ['b', 'a'], ['a']];
  const asked = { key: 'k', title: 'K', early: false, choices, values };
  const counted = (kind: 'ranking' | 'multi') =>
    summarizeQuestion({ ...asked, kind }).counts.map(({ text, count }) => `${text} ${count}`);
  expect(counted('ranking')).toEqual(['A 2', 'B 1']);
  expect(counted('multi')).toEqual(['A 3', 'B 2']);
});
