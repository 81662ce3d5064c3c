import { createRandom } from '../../app/analysis/statistics/random';

/** The dice of a made-up story: the same seed tells the same story. */
export interface Dice {
  next(): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Weights need not sum to one. */
  weighted<T extends string>(weights: Record<T, number>): T;
  whole(from: number, to: number): number;
  normal(mean: number, deviation: number): number;
  poisson(mean: number): number;
}

export function diceOf(seed: number): Dice {
  const random = createRandom(seed);
  const next = () => random.next();
  const weighted = <T extends string>(weights: Record<T, number>): T => {
    const entries = Object.entries(weights) as [T, number][];
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries[entries.length - 1]![0];
  };
  const poisson = (mean: number): number => {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) count += 1;
    return count;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    weighted,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    normal: (mean, deviation) => mean + deviation * random.normal(),
    poisson,
  };
}
