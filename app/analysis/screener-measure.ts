/**
 * How a card does on people it was not learnt from.
 *
 * In each resample (drawn with replacement) a new card is learnt; its hits are counted among those
 * who were not drawn, and summed over all resamples. `spread` is the standard deviation, between
 * resamples, of how much better a card looks where it was learnt than among everybody.
 * Never NaN: with no usable resample the rates are those of flagging nobody, and the spread is wide.
 * Cost: resamples x the cost of a card; fewer resamples for very many respondents.
 * Source: Efron 1983; Harrell 2015, 5.3.
 */
import type { Random } from './random';
import { type Card, type CardSource, cardPoints, learnCard } from './screener-card';

export interface CardRates {
  flagged: number;
  positives: number;
  hits: number;
  precision: number;
  recall: number;
}

const RESAMPLES = 60;
const LEAST_RESAMPLES = 10;
const UNKNOWN_SPREAD = 0.25;

export function ratesOf(source: CardSource, card: Card, rows: Iterable<number>): CardRates {
  let flagged = 0;
  let hits = 0;
  let positives = 0;
  for (const row of rows) {
    const isTarget = source.wanted[row]!;
    positives += isTarget;
    if (cardPoints(source, card, row) < card.threshold) continue;
    flagged++;
    hits += isTarget;
  }
  return withRates({ flagged, hits, positives });
}

export function measureCard(
  source: CardSource,
  random: Random,
): CardRates & { spread: { precision: number; recall: number } } {
  const total = source.outcome.length;
  const resamples = Math.max(LEAST_RESAMPLES, Math.min(RESAMPLES, Math.round(60_000 / total)));
  const everybody = Int32Array.from(source.outcome, (_, row) => row);
  const sum = { flagged: 0, hits: 0, positives: 0 };
  const flattery = { precision: [] as number[], recall: [] as number[] };
  for (let b = 0; b < resamples; b++) {
    const drawn = everybody.map(() => random.integer(total));
    const card = learnCard(source, drawn);
    if (card === null) continue;
    const out = ratesOf(source, card, leftOut(drawn));
    sum.flagged += out.flagged;
    sum.hits += out.hits;
    sum.positives += out.positives;
    const there = ratesOf(source, card, drawn);
    const here = ratesOf(source, card, everybody);
    flattery.precision.push(there.precision - here.precision);
    flattery.recall.push(there.recall - here.recall);
  }
  const spread = { precision: deviation(flattery.precision), recall: deviation(flattery.recall) };
  return { ...withRates(sum), spread };
}

function leftOut(drawn: Int32Array): number[] {
  const taken = new Uint8Array(drawn.length);
  for (const row of drawn) taken[row] = 1;
  const rest: number[] = [];
  taken.forEach((one, row) => {
    if (one === 0) rest.push(row);
  });
  return rest;
}

function withRates(counts: { flagged: number; hits: number; positives: number }): CardRates {
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
