/**
 * Intervals for shares and for their differences.
 *
 * Why: a percentage without its count and interval is a rumour; with 12 answers "50 %" means
 * "25 to 75 %". All are 95 % unless another z is given.
 * Never outside [0, 1] for a share, never NaN: with nothing counted the interval is everything.
 *
 * Sources: Wilson 1927; Newcombe 1998 (method 10, hybrid score).
 * Cost: constant.
 *
 * @example
 * wilson(81, 263).low.toFixed(4); // => '0.2553'
 */
import type { Interval, Share } from '../report';

export const Z95 = 1.959963984540054;

export function wilson(count: number, total: number, z = Z95): Share {
  if (!(total > 0)) return { count: 0, total: 0, share: 0, low: 0, high: 1 };
  const share = Math.min(1, Math.max(0, count / total));
  const scale = 1 + (z * z) / total;
  const centre = (share + (z * z) / (2 * total)) / scale;
  const half =
    (z / scale) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const low = count <= 0 ? 0 : Math.max(0, centre - half);
  const high = count >= total ? 1 : Math.min(1, centre + half);
  return { count, total, share, low, high };
}

/** First share minus second share. */
export function newcombe(
  count1: number,
  total1: number,
  count2: number,
  total2: number,
  z = Z95,
): Interval {
  const first = wilson(count1, total1, z);
  const second = wilson(count2, total2, z);
  const value = first.share - second.share;
  const low = value - Math.hypot(first.share - first.low, second.high - second.share);
  const high = value + Math.hypot(first.high - first.share, second.share - second.low);
  return { value, low: Math.max(-1, low), high: Math.min(1, high) };
}
