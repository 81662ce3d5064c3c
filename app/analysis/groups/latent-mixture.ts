/**
 * One mixture of answer groups and the step that improves it (expectation-maximisation).
 *
 * Shape: `weights` share of each class; `logShares` class x level, row-major: the logarithm of
 * the share of an answer level in a class. `posterior` rows x classes.
 * Each step reads every given answer twice: cost 2 x answers x classes.
 * A share never falls below 1e-12, so that logarithms stay finite.
 */

import type { Random } from '../statistics/random';
import type { CompressedFactors } from './latent-data';

export interface Mixture {
  classes: number;
  weights: Float64Array;
  logShares: Float64Array;
  logLikelihood: number;
  /** Free parameters; shrunk ones count by what is left of them. */
  parameters: number;
}

export interface Smoothing {
  prior: number;
  shrink: number;
}

const LEAST_SHARE = 1e-12;

/** Everybody is dealt to a class at random, and the shares are read off. */
export function randomMixture(
  data: CompressedFactors,
  classes: number,
  { random, ...smoothing }: { random: Random } & Smoothing,
): Mixture {
  const posterior = new Float64Array(data.rows * classes).fill(0.1 / classes);
  for (let row = 0; row < data.rows; row++) {
    posterior[row * classes + random.integer(classes)]! += 0.9;
  }
  const counts = new Float64Array(data.levels * classes);
  const weights = new Float64Array(classes);
  for (let row = 0; row < data.rows; row++) {
    collect(data, row, posterior.subarray(row * classes, (row + 1) * classes), counts);
    for (let c = 0; c < classes; c++) weights[c]! += posterior[row * classes + c]!;
  }
  const mixture = { classes, weights, logShares: counts, logLikelihood: -Infinity, parameters: 0 };
  return settleShares(data, mixture, smoothing);
}

/** `steps` steps of EM, fewer when the log-likelihood grows by less than `tolerance`. */
export function improve(
  data: CompressedFactors,
  from: Mixture,
  { steps, tolerance, ...smoothing }: { steps: number; tolerance: number } & Smoothing,
): Mixture {
  let mixture = from;
  for (let step = 0; step < steps; step++) {
    const next = improveOnce(data, mixture, smoothing);
    const gain = next.logLikelihood - mixture.logLikelihood;
    mixture = next;
    if (step > 0 && gain < tolerance) break;
  }
  return mixture;
}

/** `logLikelihood` of the result is that of the mixture that came in. */
function improveOnce(data: CompressedFactors, from: Mixture, smoothing: Smoothing): Mixture {
  const { classes } = from;
  const weighed = { ...from, logWeights: from.weights.map(Math.log) };
  const counts = new Float64Array(data.levels * classes);
  const weights = new Float64Array(classes);
  const belief = new Float64Array(classes);
  let logLikelihood = 0;
  for (let row = 0; row < data.rows; row++) {
    logLikelihood += believe(data, weighed, row, belief);
    collect(data, row, belief, counts);
    for (let c = 0; c < classes; c++) weights[c]! += belief[c]!;
  }
  const next = { classes, weights, logShares: counts, logLikelihood, parameters: 0 };
  return settleShares(data, next, smoothing);
}

/** Posterior of every row under the mixture, and the log-likelihood. */
export function posteriorOf(
  data: CompressedFactors,
  mixture: Mixture,
): { posterior: Float64Array; logLikelihood: number } {
  const { classes } = mixture;
  const weighed = { ...mixture, logWeights: mixture.weights.map(Math.log) };
  const posterior = new Float64Array(data.rows * classes);
  let logLikelihood = 0;
  for (let row = 0; row < data.rows; row++) {
    const belief = posterior.subarray(row * classes, (row + 1) * classes);
    logLikelihood += believe(data, weighed, row, belief);
  }
  return { posterior, logLikelihood };
}

/** Fills `belief` with the class probabilities of one row; returns its log-likelihood. */
function believe(
  data: CompressedFactors,
  mixture: Pick<Mixture, 'classes' | 'logShares'> & { logWeights: Float64Array },
  row: number,
  belief: Float64Array,
): number {
  const { classes, logWeights } = mixture;
  likelihoods(data, mixture, row, belief);
  let top = -Infinity;
  for (let c = 0; c < classes; c++) {
    belief[c]! += logWeights[c]!;
    if (belief[c]! > top) top = belief[c]!;
  }
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    const part = Math.exp(belief[c]! - top);
    belief[c] = part;
    sum += part;
  }
  for (let c = 0; c < classes; c++) belief[c]! /= sum;
  return top + Math.log(sum);
}

/** Log-likelihood of one row in each class. Two classes at a time: this is where EM spends its time. */
function likelihoods(
  { cells, levels, starts }: CompressedFactors,
  { classes, logShares }: Pick<Mixture, 'classes' | 'logShares'>,
  row: number,
  into: Float64Array,
): void {
  const first = starts[row]!;
  const end = starts[row + 1]!;
  for (let c = 0, from = 0; c < classes; c += 2, from += 2 * levels) {
    const next = c + 1 < classes ? from + levels : from;
    let one = 0;
    let other = 0;
    for (let i = first; i < end; i++) {
      const cell = cells[i]!;
      one += logShares[from + cell]!;
      other += logShares[next + cell]!;
    }
    into[c] = one;
    if (next !== from) into[c + 1] = other;
  }
}

/** Adds one row's answers to the counts of the classes it may belong to. */
function collect(
  { cells, levels, starts }: CompressedFactors,
  row: number,
  belief: Float64Array,
  counts: Float64Array,
) {
  const end = starts[row + 1]!;
  for (let c = 0, from = 0; c < belief.length; c++, from += levels) {
    const part = belief[c]!;
    if (part < 1e-5) continue;
    for (let i = starts[row]!; i < end; i++) counts[from + cells[i]!]! += part;
  }
}

/** Turns counts into shares, in place, and counts the parameters that are really free. */
function settleShares(data: CompressedFactors, mixture: Mixture, smoothing: Smoothing): Mixture {
  const { classes, weights } = mixture;
  for (let c = 0; c < classes; c++) {
    weights[c] = Math.max(LEAST_SHARE, weights[c]! / Math.max(1, data.rows));
  }
  mixture.parameters = classes - 1;
  for (let f = 0; f + 1 < data.offsets.length; f++) {
    const block = { first: data.offsets[f]!, end: data.offsets[f + 1]! };
    const kept = settleFactor(data, mixture, block, smoothing);
    mixture.parameters += (block.end - block.first - 1) * (1 + (classes - 1) * kept);
  }
  return mixture;
}

/** Returns how much of the difference between the classes was kept, 0 ... 1. */
function settleFactor(
  data: CompressedFactors,
  { classes, logShares }: Mixture,
  { first, end }: { first: number; end: number },
  { prior, shrink }: Smoothing,
): number {
  let unlike = 0;
  for (let c = 0; c < classes; c++) {
    let answered = 0;
    for (let cell = first; cell < end; cell++) answered += logShares[c * data.levels + cell]!;
    for (let cell = first; cell < end; cell++) {
      const at = c * data.levels + cell;
      const usual = data.marginals[cell]!;
      const whole = answered + prior;
      const share = whole > 0 ? (logShares[at]! + prior * usual) / whole : usual;
      logShares[at] = share;
      if (usual > 0) unlike += (answered * (share - usual) ** 2) / usual;
    }
  }
  const chance = shrink * (classes - 1) * (end - first - 1);
  const kept = chance === 0 ? 1 : Math.max(0, 1 - chance / Math.max(unlike, 1e-9));
  for (let cell = first; cell < end; cell++) {
    const usual = data.marginals[cell]!;
    for (let c = 0, at = cell; c < classes; c++, at += data.levels) {
      logShares[at] = Math.log(Math.max(LEAST_SHARE, usual + kept * (logShares[at]! - usual)));
    }
  }
  return kept;
}
