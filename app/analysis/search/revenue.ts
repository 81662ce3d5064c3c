import { quantileSorted } from 'simple-statistics';
import type { Interval, Segment } from '../report';
import { bootstrapInterval } from '../statistics/bootstrap';
import type { Random } from '../statistics/random';
import { trimmedMean } from '../statistics/trimmed-mean';

const RESAMPLES = 400;
/** The more customers, the smoother the mean: its interval needs fewer resamples. */
const LEAST_RESAMPLES = 100;
const VALUES_DRAWN = 4_000_000;

/**
 * Net revenue per customer inside and outside a segment: means without the lowest and highest
 * tenth (one large firm must not make a segment), with a BCa interval; and the same mean inside
 * once the top 1 % of all customers are left out. Null below five people on either side.
 */
export function compareRevenue(
  netRevenue: readonly number[],
  members: readonly number[],
  random: Random,
): Segment['revenuePerCustomer'] {
  const isMember = new Set(members);
  const inside = members.map((member) => netRevenue[member]!);
  const outside = netRevenue.filter((_, i) => !isMember.has(i));
  if (inside.length < 5 || outside.length < 5) return null;
  const top = quantileSorted([...netRevenue].sort(ascending), 0.99);
  const usual = inside.filter((amount) => amount <= top);
  return {
    inside: trimmedInterval(inside, random.fork('inside')),
    outside: trimmedInterval(outside, random.fork('outside')),
    insideWithoutTop: trimmedMean(usual.sort(ascending)),
  };
}

function trimmedInterval(values: readonly number[], random: Random): Interval {
  const affordable = Math.round(VALUES_DRAWN / Math.max(1, values.length));
  const resamples = Math.max(LEAST_RESAMPLES, Math.min(RESAMPLES, affordable));
  return bootstrapInterval(values, trimmedMean, { resamples, random });
}

function ascending(a: number, b: number): number {
  return a - b;
}
