import { expect, test } from 'vitest';
import { judgeMessages, peoplePerArm, sampleRatioP } from './message-test';
import { createRandom } from './statistics/random';

test('people an arm are fixed before, by the rule of sixteen', () => {
  expect(peoplePerArm({ share: 0.1, worthKnowing: 0.05 })).toBe(576);
  expect(peoplePerArm({ share: 0.5, worthKnowing: 0.1 })).toBe(400);
  expect(peoplePerArm({ share: 0, worthKnowing: 0 })).toBe(Number.POSITIVE_INFINITY);
  expect(peoplePerArm({ share: 0, worthKnowing: 0.1 })).toBe(76);
});

test('uneven arms have the p of a chi-square test', () => {
  // scipy: stats.chisquare([520, 440]), stats.chisquare([5100, 4900])
  expect(sampleRatioP(520, 440)).toBeCloseTo(0.009823274507519235, 7);
  expect(sampleRatioP(5100, 4900)).toBeCloseTo(0.04550026389635857, 7);
  expect(sampleRatioP(0, 0)).toBe(1);
});

test('before both arms are full nothing is told, however clear it looks', () => {
  const early = judgeMessages({ shown: 300, acted: 150 }, { shown: 300, acted: 30 }, 576);
  expect(early).toEqual({ outcome: 'tooEarly', difference: null, p: null });
  const other = judgeMessages({ shown: 570, acted: 95 }, { shown: 600, acted: 60 }, 576);
  expect(other.outcome).toBe('tooEarly');
  const half = judgeMessages({ shown: 600, acted: 60 }, { shown: 570, acted: 95 }, 576);
  expect(half.outcome).toBe('tooEarly');
});

test('arms that lost people on one side are no test', () => {
  const lost = judgeMessages({ shown: 700, acted: 70 }, { shown: 576, acted: 10 }, 576);
  expect(lost).toEqual({ outcome: 'unevenArms', difference: null, p: null });
});

test('full arms name the better message with an exact p and an interval', () => {
  // scipy: stats.fisher_exact([[60, 540], [95, 505]])
  const told = judgeMessages({ shown: 600, acted: 60 }, { shown: 600, acted: 95 }, 576);
  expect(told.outcome).toBe('second');
  expect(told.p).toBeCloseTo(0.003328076218829344, 9);
  expect(told.difference!.high).toBeLessThan(0);
  const turned = judgeMessages({ shown: 600, acted: 95 }, { shown: 600, acted: 60 }, 576);
  expect(turned.outcome).toBe('first');
  expect(judgeMessages({ shown: 600, acted: 60 }, { shown: 600, acted: 62 }, 576).outcome).toBe(
    'noDifference',
  );
});

test('two equal messages are called different in at most one test of twenty', () => {
  const random = createRandom(4);
  const acted = () =>
    Array.from({ length: 400 }, () => +(random.next() < 0.2)).reduce((a, b) => a + b);
  const told = Array.from({ length: 400 }, () =>
    judgeMessages({ shown: 400, acted: acted() }, { shown: 400, acted: acted() }, 400),
  );
  const wrong = told.filter(({ outcome }) => outcome !== 'noDifference').length;
  // Binomial(400, .05): 20 expected, 33 is three deviations above; Fisher is on the careful side.
  expect(wrong).toBeLessThanOrEqual(33);
});
