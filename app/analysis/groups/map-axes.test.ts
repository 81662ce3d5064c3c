import { expect, test } from 'vitest';
import type { Candidate } from '../search/candidate';
import { maskOf } from '../search/mask';
import { matrixFrom } from '../statistics/matrix';
import { createRandom } from '../statistics/random';
import { answerMap } from './answer-map';
import { explainedBy, mapAxes } from './map-axes';

const candidate = (answer: string, flags: number[]): Candidate => ({
  kind: 'answer',
  conditions: [{ condition: { question: 'q', op: 'in', value: [answer] }, question: 'Q', answer }],
  members: maskOf(flags),
  size: flags.length,
  questions: ['q'],
  early: true,
});

test('each end of an axis is named after the answer most typical of the people there', () => {
  const points = [-3, -2, 2, 3].map((x) => ({ x, y: 0 }));
  const axes = mapAxes(
    points,
    [0, 1, 2, 3],
    [
      candidate('one', [1, 1, 0, 0]),
      candidate('other', [0, 0, 1, 1]),
      candidate('mixed', [1, 0, 1, 0]),
    ],
  );
  expect([axes.left?.answer, axes.right?.answer]).toEqual(['one', 'other']);
  expect([axes.bottom, axes.top]).toEqual([undefined, undefined]);
});

test('the map says how much of the differences it shows', () => {
  const flat = matrixFrom([
    [0, 0, 1],
    [2, 0, 1],
    [0, 2, 1],
    [2, 2, 1],
  ]);
  expect(explainedBy(answerMap(flat, createRandom(1)), flat)).toBeCloseTo(1, 9);
  const deep = matrixFrom([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [0, 0, 0],
  ]);
  expect(explainedBy(answerMap(deep, createRandom(1)), deep)).toBeLessThan(0.95);
  expect(explainedBy([], matrixFrom([]))).toBe(0);
});
