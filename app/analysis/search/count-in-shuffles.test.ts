import { expect, test } from 'vitest';
import { createRandom } from '../statistics/random';
import { createShuffleCounter } from './count-in-shuffles';
import { hasBit, maskOf } from './mask';
import { shuffledOutcomes } from './shuffled-outcomes';

test('every shuffled copy has as many positives as the outcome, and copies differ', () => {
  const outcome = Array.from({ length: 90 }, (_, i) => Number(i < 31));
  const copies = shuffledOutcomes(outcome, 70, createRandom(2));
  const counts = new Int32Array(70);
  createShuffleCounter(copies)(maskOf(outcome.map(() => 1)), counts);
  expect([...new Set(counts)]).toEqual([31]);
  createShuffleCounter(copies)(maskOf(outcome), counts);
  expect(new Set(counts).size).toBeGreaterThan(3);
});

test('counting all copies at once gives what counting one by one gives', () => {
  const random = createRandom(7);
  for (const respondents of [1, 7, 31, 33, 64, 500, 1000]) {
    const outcome = Array.from({ length: respondents }, () => Number(random.next() < 0.4));
    const copies = shuffledOutcomes(outcome, 45, random);
    const countHits = createShuffleCounter(copies);
    for (const density of [0, 0.1, 0.5, 1]) {
      const members = maskOf(outcome.map(() => random.next() < density));
      const counts = new Int32Array(45);
      countHits(members, counts);
      const oneByOne = Array.from({ length: 45 }, (_, copy) =>
        outcome.reduce((sum, _, i) => {
          const bits = copies.rows[i * copies.words + (copy >>> 5)]!;
          return sum + (hasBit(members, i) ? (bits >>> (copy & 31)) & 1 : 0);
        }, 0),
      );
      expect([...counts]).toEqual(oneByOne);
    }
  }
});
