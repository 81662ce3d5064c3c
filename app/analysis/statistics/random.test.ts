import { expect, test } from 'vitest';
import { createRandom } from './random';

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('a fork does not depend on what was drawn before it', () => {
  const used = createRandom(3);
  used.next();
  expect(used.fork('map').next()).toBe(createRandom(3).fork('map').next());
  expect(used.fork('map').next()).not.toBe(used.fork('words').next());
});

test('numbers are uniform: every tenth gets its share', () => {
  const random = createRandom(1);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 50_000; i++) tenths[Math.floor(random.next() * 10)]! += 1;
  const chi = tenths.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
  expect(chi).toBeLessThan(27.9); // R: qchisq(.999, 9) = 27.88
});

test('normal numbers have mean 0 and deviation 1', () => {
  const random = createRandom(2);
  const values = Array.from({ length: 20_000 }, () => random.normal());
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test('shuffling keeps everything and reaches every order', () => {
  const random = createRandom(4);
  const seen = new Set<string>();
  for (let i = 0; i < 200; i++) seen.add(random.shuffle([1, 2, 3]).join(''));
  expect([...seen].sort()).toEqual(['123', '132', '213', '231', '312', '321']);
});

test('odd seeds are ordinary seeds', () => {
  for (const seed of [Number.NaN, -1, 0, 2 ** 53, 0.5]) {
    const value = createRandom(seed).next();
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThan(1);
  }
  expect(createRandom(1).integer(0)).toBe(0);
});
