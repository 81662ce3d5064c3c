import { median } from 'simple-statistics';
import { type Grades, TEMPERATURES } from '../report';
import { wilson } from '../statistics/intervals';
import type { Behaviour } from './behaviour';

/**
 * Profit x loyalty, the four cells. Profitable: brings at least what the typical payer brings.
 * Loyal: came back and paid again. Everybody should move towards the first cell.
 */
export function quadrantCounts(rows: readonly Behaviour[]): Grades['quadrants'] {
  const payers = rows.filter((row) => row.netRevenue > 0).map((row) => row.netRevenue);
  const typical = payers.length > 0 ? median(payers) : Number.POSITIVE_INFINITY;
  return [true, false].flatMap((profitable) =>
    [true, false].map((loyal) => {
      const own = rows.filter(
        (row) => row.netRevenue >= typical === profitable && row.paidOrders >= 2 === loyal,
      );
      return { profitable, loyal, customers: wilson(own.length, rows.length) };
    }),
  );
}

/** Hot: bought at least once. Warm: answered us or ordered, but has not paid. Cold: the others. */
export function temperatureCounts(
  rows: readonly Behaviour[],
  respondents: ReadonlySet<string>,
): Grades['temperature'] {
  const temperatureOf = (row: Behaviour) => {
    if (row.paidOrders > 0) return 'hot';
    return row.orders > 0 || respondents.has(row.customerId) ? 'warm' : 'cold';
  };
  return TEMPERATURES.map((temperature) => ({
    temperature,
    customers: wilson(rows.filter((row) => temperatureOf(row) === temperature).length, rows.length),
  }));
}
