import { expect, test } from 'vitest';
import { createRandom } from '../statistics/random';
import { maskOf } from './mask';
import { tableOf } from './mask-table';
import { permutationTest } from './permutation-test';
import { emptyCopies, markPositive, shuffledOutcomes } from './shuffled-outcomes';

const candidates = [
  [1, 1, 1, 0, 0, 0, 0, 0],
  [0, 0, 1, 1, 1, 1, 0, 0],
  [1, 1, 1, 1, 1, 0, 0, 0],
].map(maskOf);
const outcome = [1, 1, 1, 1, 0, 0, 0, 0];

test('with all 70 arrangements as shuffles, p is the exact one', () => {
  // Enumerated in Python: best z 2.04939, reached by 9 of the 70 arrangements.
  const all = arrangements(8, 4);
  const shuffled = emptyCopies(8, all.length);
  all.forEach((flags, copy) => {
    flags.forEach((flag, i) => {
      if (flag) markPositive(shuffled, copy, i);
    });
  });
  const result = permutationTest([tableOf(candidates)], {
    mask: maskOf(outcome),
    total: 8,
    positives: 4,
    shuffled,
  });
  expect(all).toHaveLength(70);
  expect(result.families[0]!.bestZ).toBeCloseTo(2.04939, 5);
  expect(result.p).toBeCloseTo((9 + 1) / (70 + 1), 12);
});

test('on noise a claim at 5 % comes about once in twenty, however many families', () => {
  const random = createRandom(11);
  const noise = Array.from({ length: 300 }, () => {
    const flags = Uint8Array.from({ length: 60 }, () => Number(random.next() < 0.3));
    const families = [40, 300, 8].map((count) =>
      tableOf(Array.from({ length: count }, () => randomMask(random, 60))),
    );
    return permutationTest(families, {
      mask: maskOf(flags),
      total: 60,
      positives: flags.reduce((sum, one) => sum + one, 0),
      shuffled: shuffledOutcomes(flags, 99, random),
    }).p;
  });
  const claimed = noise.filter((p) => p <= 0.05).length;
  // Binomial(300, .05): 15 expected, 26 is three deviations above.
  expect(claimed).toBeLessThanOrEqual(26);
  expect(claimed).toBeGreaterThanOrEqual(4);
});

test('p is never zero, and an empty search never claims', () => {
  const random = createRandom(3);
  const flags = Array.from({ length: 200 }, (_, i) => Number(i < 60));
  const base = { mask: maskOf(flags), total: 200, positives: 60 };
  const shuffled = shuffledOutcomes(flags, 199, random);
  const perfect = permutationTest([tableOf([maskOf(flags)])], { ...base, shuffled });
  const empty = permutationTest([tableOf([], 7)], { ...base, shuffled });
  expect(perfect.p).toBe(1 / 200);
  expect(empty.p).toBe(1);
  expect(empty.families[0]!.best).toBe(-1);
});

test('a family no shuffle reaches is as sure as it gets, whatever the others say', () => {
  const random = createRandom(5);
  const flags = Array.from({ length: 100 }, (_, i) => Number(i % 4 === 0));
  const noise = tableOf(Array.from({ length: 50 }, () => randomMask(random, 100)));
  const result = permutationTest([noise, tableOf([maskOf(flags)])], {
    mask: maskOf(flags),
    total: 100,
    positives: 25,
    shuffled: shuffledOutcomes(flags, 99, random),
  });
  expect(result.p).toBeLessThanOrEqual(0.03);
  expect(result.adjustedP(1, 0)).toBeGreaterThan(0.3);
});

test('the picture of the noise agrees with p, whichever family the find is of', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const random = createRandom(seed);
    const flags = Array.from({ length: 90 }, (_, i) => Number(i % 3 === 0));
    const families = [4, 60, 9].map((size) =>
      tableOf(Array.from({ length: size }, () => randomMask(random, 90))),
    );
    const shuffled = shuffledOutcomes(flags, 199, random);
    const given = { mask: maskOf(flags), total: 90, positives: 30, shuffled };
    const { families: found, p, noiseOn } = permutationTest(families, given);
    const smallest = Math.min(...found.map((family) => family.p));
    const family = found.findIndex((one) => one.p === smallest);
    const beyond = noiseOn(family).filter((z) => z >= found[family]!.bestZ - 1e-9).length;
    expect((1 + beyond) / 200).toBeCloseTo(p, 12);
  }
});

function randomMask(random: { next(): number }, respondents: number) {
  return maskOf(Array.from({ length: respondents }, () => random.next() < 0.3));
}

function arrangements(places: number, ones: number): number[][] {
  if (places === 0) return ones === 0 ? [[]] : [];
  if (ones < 0) return [];
  const zero = arrangements(places - 1, ones).map((rest) => [0, ...rest]);
  const one = arrangements(places - 1, ones - 1).map((rest) => [1, ...rest]);
  return [...one, ...zero];
}
