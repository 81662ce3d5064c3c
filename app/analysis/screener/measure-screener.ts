/**
 * How a screener does on people it was not learnt from.
 *
 * In each resample (drawn with replacement) a new screener is learnt; its hits are counted among those
 * who were not drawn, and summed over all resamples. `spread` is the standard deviation, between
 * resamples, of how much better a screener looks where it was learnt than among everybody.
 * Never NaN: with no usable resample the rates are those of flagging nobody, and the spread is wide.
 * Cost: resamples x the cost of a screener; of more than 10,000 respondents a random 10,000 are measured.
 * Source: Efron 1983; Harrell 2015, 5.3.
 */

import type { Random } from '../statistics/random';
import { learnScreener, pointsOf } from './learn-screener';
import type { LearningSource, LearntScreener, ScreenerStyle } from './learning';

export interface ScreenerRates {
  flagged: number;
  positives: number;
  hits: number;
  precision: number;
  recall: number;
}

const RESAMPLES = 60;
const LEAST_RESAMPLES = 10;
export const MOST_MEASURED = 10_000;
const UNKNOWN_SPREAD = 0.25;

export function ratesOf(
  source: LearningSource,
  screener: LearntScreener,
  rows: Iterable<number>,
): ScreenerRates {
  let flagged = 0;
  let hits = 0;
  let positives = 0;
  for (const row of rows) {
    const isTarget = source.wanted[row]!;
    positives += isTarget;
    if (pointsOf(source, screener, row) < screener.threshold) continue;
    flagged++;
    hits += isTarget;
  }
  return withRates({ flagged, hits, positives });
}

export function measureScreener(
  source: LearningSource,
  style: ScreenerStyle,
  random: Random,
): ScreenerRates & { spread: { precision: number; recall: number } } {
  const people = peopleToMeasure(source.outcome.length, random);
  const total = people.length;
  const resamples = Math.max(LEAST_RESAMPLES, Math.min(RESAMPLES, Math.round(60_000 / total)));
  const sum = { flagged: 0, hits: 0, positives: 0 };
  const flattery = { precision: [] as number[], recall: [] as number[] };
  for (let b = 0; b < resamples; b++) {
    const drawn = people.map(() => people[random.integer(total)]!);
    const screener = learnScreener(source, drawn, style);
    if (screener === null) continue;
    const out = ratesOf(source, screener, leftOut(people, drawn));
    sum.flagged += out.flagged;
    sum.hits += out.hits;
    sum.positives += out.positives;
    const there = ratesOf(source, screener, drawn);
    const here = ratesOf(source, screener, people);
    flattery.precision.push(there.precision - here.precision);
    flattery.recall.push(there.recall - here.recall);
  }
  const spread = { precision: deviation(flattery.precision), recall: deviation(flattery.recall) };
  return { ...withRates(sum), spread };
}

/** Everybody, or of very many as many as a rate needs: its error is then below half a point. */
function peopleToMeasure(total: number, random: Random): Int32Array {
  const everybody = Int32Array.from({ length: total }, (_, row) => row);
  return total <= MOST_MEASURED ? everybody : random.shuffle(everybody).slice(0, MOST_MEASURED);
}

function leftOut(people: Int32Array, drawn: Int32Array): Int32Array {
  const taken = new Set(drawn);
  return people.filter((row) => !taken.has(row));
}

function withRates(counts: { flagged: number; hits: number; positives: number }): ScreenerRates {
  const { flagged, hits, positives } = counts;
  return {
    ...counts,
    precision: flagged > 0 ? hits / flagged : 0,
    recall: positives > 0 ? hits / positives : 0,
  };
}

function deviation(values: readonly number[]): number {
  if (values.length < 2) return UNKNOWN_SPREAD;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
