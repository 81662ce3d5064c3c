import { expect, test } from 'vitest';
import { neededAnswers } from './needed-answers';

// METHOD, step 16: 80 % power, a segment of 20 %
test.each([
  [0.57, 0.13, 34, 94],
  [0.45, 0.15, 71, 197],
  [0.36, 0.18, 201, 560],
])('%d against %d needs %i planned, %i for any answer', (inside, outside, planned, any) => {
  expect(Math.abs(neededAnswers({ inside, outside, planned: true })! - planned)).toBeLessThan(3);
  expect(Math.abs(neededAnswers({ inside, outside, planned: false })! - any)).toBeLessThan(4);
});

test('no difference can never be found', () => {
  expect(neededAnswers({ inside: 0.3, outside: 0.3, planned: true })).toBeNull();
  expect(neededAnswers({ inside: 1, outside: 0, planned: true, segmentShare: 0 })).toBeNull();
});
