import { ckmeans } from 'simple-statistics';
import { midRanks } from '../statistics/mid-ranks';
import type { Behaviour } from './behaviour';

/** Steps of 1 to 5, 5 the best: bought lately, bought often, brought much. */
export interface RfmSteps {
  recency: number;
  frequency: number;
  monetary: number;
}

/** From so many payers on fifths are steadier than gaps; with fewer the gaps say more. */
const LEAST_FOR_FIFTHS = 50;
const STEPS = 5;

/**
 * Recency, frequency and monetary value of everybody who has paid.
 *
 * Fifths from 50 payers on, equal values in the same step; with fewer, natural breaks (the steps with
 * the smallest spread inside). Whoever never paid has no steps: there is nothing to be recent.
 * Shape: one entry a payer. Monetary is net revenue in the base currency, recency counts from the last
 * payment. Cost: O(n log n). Source: Hughes 1994; Fader, Hardie & Lee 2005; Fisher 1958 (breaks).
 *
 * @example
 * rfmSteps([]).size; // => 0
 */
export function rfmSteps(rows: readonly Behaviour[]): Map<string, RfmSteps> {
  const payers = rows.filter((row) => row.paidOrders > 0 && row.lastPaid !== null);
  const recency = steps(payers.map((row) => row.lastPaid!));
  const frequency = steps(payers.map((row) => row.paidOrders));
  const monetary = steps(payers.map((row) => row.netRevenue));
  return new Map(
    payers.map((row, i) => [
      row.customerId,
      { recency: recency[i]!, frequency: frequency[i]!, monetary: monetary[i]! },
    ]),
  );
}

/** The step of each value. */
export function steps(values: readonly number[]): number[] {
  return values.length >= LEAST_FOR_FIFTHS ? fifths(values) : naturalSteps(values);
}

function fifths(values: readonly number[]): number[] {
  return midRanks(values).map((rank) =>
    Math.min(STEPS, 1 + Math.floor((STEPS * (rank - 0.5)) / values.length)),
  );
}

/** Fewer than five different values are spread over the steps; a single one stands in the middle. */
function naturalSteps(values: readonly number[]): number[] {
  const groups = Math.min(STEPS, new Set(values).size);
  if (groups < 2) return values.map(() => 3);
  const tops = ckmeans([...values], groups).map((group) => Math.max(...group));
  return values.map((value) => {
    const group = tops.findIndex((top) => value <= top);
    return 1 + Math.round((group * (STEPS - 1)) / (groups - 1));
  });
}
