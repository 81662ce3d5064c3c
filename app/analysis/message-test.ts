import type { Interval } from './report';
import { fisherExact } from './statistics/fisher-exact';
import { newcombe } from './statistics/intervals';
import { normalProbability } from './statistics/special-functions';

/** One of two messages, dealt to people at random. */
export interface Arm {
  shown: number;
  /** Of those, how many did what the message asks for. */
  acted: number;
}

export interface MessageTest {
  /**
   * tooEarly: fewer people than planned, nothing is told; unevenArms: the dealing was not random,
   * nothing may be concluded; else which message did better, or that neither did.
   */
  outcome: 'tooEarly' | 'unevenArms' | 'first' | 'second' | 'noDifference';
  /** Share of the first minus share of the second; null while nothing may be told. */
  difference: Interval | null;
  p: number | null;
}

/** So unlikely under a fair deal that something is wrong with it, not with luck. */
const UNEVEN = 0.001;

/**
 * People an arm needs, fixed before the first letter: n = 16 p (1 - p) / d^2, 80 % power at 5 %.
 * `share` is what the present message reaches, `worthKnowing` the smallest difference that would
 * change anything, both in 0 ... 1. Infinity for a difference of nothing; a share of nothing counts as
 * half the difference.
 * Source: Lehr 1992; Kohavi, Tang & Xu 2020, chapter 15.
 *
 * @example
 * peoplePerArm({ share: 0.1, worthKnowing: 0.05 }); // => 576
 */
export function peoplePerArm(plan: { share: number; worthKnowing: number }): number {
  const { share, worthKnowing } = plan;
  if (worthKnowing <= 0) return Number.POSITIVE_INFINITY;
  const typical = Math.min(1 - worthKnowing / 2, Math.max(worthKnowing / 2, share));
  return Math.ceil((16 * typical * (1 - typical)) / worthKnowing ** 2 - 1e-9);
}

/**
 * Which of two messages does better, told once, when both arms are full.
 *
 * Why so strict: who looks every day and stops at the first p below .05 sees a winner in one of four
 * tests of two equal messages. So before the planned number there is no figure at all. And arms that
 * should be equal but are not (sample-ratio mismatch) mean that people were lost on one side.
 * Fisher's exact p, Newcombe's interval of the difference.
 * Source: Johari et al. 2022 on peeking; Fabijan et al. 2019 on sample ratios; Newcombe 1998.
 */
export function judgeMessages(first: Arm, second: Arm, plannedPerArm: number): MessageTest {
  const hidden = { difference: null, p: null };
  if (Math.max(first.shown, second.shown) < plannedPerArm)
    return { outcome: 'tooEarly', ...hidden };
  if (sampleRatioP(first.shown, second.shown) < UNEVEN) return { outcome: 'unevenArms', ...hidden };
  if (Math.min(first.shown, second.shown) < plannedPerArm)
    return { outcome: 'tooEarly', ...hidden };
  const p = fisherExact(
    { hits: first.acted, total: first.shown },
    { hits: second.acted, total: second.shown },
  );
  const difference = newcombe(first.acted, first.shown, second.acted, second.shown);
  const better = difference.value > 0 ? 'first' : 'second';
  return { outcome: p <= 0.05 ? better : 'noDifference', difference, p };
}

/**
 * How likely arms as uneven as these are when people are dealt half and half: chi-square, one degree
 * of freedom. 1 for nobody.
 *
 * @example
 * sampleRatioP(520, 440).toFixed(6); // => '0.009823'
 */
export function sampleRatioP(first: number, second: number): number {
  const people = first + second;
  if (people === 0) return 1;
  const z = Math.abs(first - second) / Math.sqrt(people);
  return Math.min(1, 2 * normalProbability(-z));
}
