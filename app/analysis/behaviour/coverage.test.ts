import { expect, test } from 'vitest';
import type { Question } from '../input';
import { countStraightLiners } from './coverage';

const respondents = ['same', 'gap', 'mixed', 'few', 'nothing'];
const clicked: (number | null)[][] = [
  [3, 3, 3, 3, 3, 3],
  [2, null, 2, 2, 2, 2],
  [4, 4, 4, 4, 4, 5],
  [1, 1, 1, 1, null, null],
  [null, null, null, null, null, null],
];
const rating = (index: number, kind: 'scale' | 'row'): Question => {
  const values = clicked.map((row) => row[index] ?? null);
  const named = { key: 'q', title: 'q', early: false };
  return kind === 'scale'
    ? { ...named, kind: 'scale', min: 1, max: 5, values }
    : { ...named, kind: 'single', row: `${index}`, choices: [], values };
};

test.each(['scale', 'row'] as const)('five times the same step, gaps aside: %s', (kind) => {
  const questions = clicked[0]!.map((_, index) => rating(index, kind));
  expect(countStraightLiners({ respondents, questions })).toBe(2);
});

test('single choices of different questions are no ratings', () => {
  const questions = clicked[0]!.map((_, index) => {
    const { row: _row, ...plain } = rating(index, 'row') as Question & { row?: string };
    return { ...plain, key: `q${index}` } as Question;
  });
  expect(countStraightLiners({ respondents, questions })).toBe(0);
});
