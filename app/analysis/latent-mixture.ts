/**
 * One mixture of answer groups and the step that improves it (expectation-maximisation).
 *
 * Shape: `weights` share of each class; `logShares` cell x class, row-major: the logarithm of the
 * share of an answer level in a class. `posterior` rows x classes.
 * Each step reads every given answer twice: cost 2 x answers x classes.
 * A share never falls below 1e-12, so that logarithms stay finite.
 */
import type { CompressedFactors } from './latent-data';
import type { Random } from './random';

export interface Mixture {
  classes: number;
  weights: Float64Array;
  logShares: Float64Array;
  logLikelihood: number;
}

const LEAST_SHARE = 1e-12;

/** Everybody is dealt to a class at random, and the shares are read off. */
export function randomMixture(
  data: CompressedFactors,
  classes: number,
  { random, prior }: { random: Random; prior: number },
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
  const mixture = { classes, weights, logShares: counts, logLikelihood: -Infinity };
  return settleShares(data, mixture, prior);
}

/** `steps` steps of EM, fewer when the log-likelihood grows by less than `tolerance`. */
export function improve(
  data: CompressedFactors,
  from: Mixture,
  { steps, tolerance, prior }: { steps: number; tolerance: number; prior: number },
): Mixture {
  let mixture = from;
  for (let step = 0; step < steps; step++) {
    const next = improveOnce(data, mixture, prior);
    const gain = next.logLikelihood - mixture.logLikelihood;
    mixture = next;
    if (step > 0 && gain < tolerance) break;
  }
  return mixture;
}

/** `logLikelihood` of the result is that of the mixture that came in. */
function improveOnce(data: CompressedFactors, from: Mixture, prior: number): Mixture {
  const { classes } = from;
  const counts = new Float64Array(data.levels * classes);
  const weights = new Float64Array(classes);
  const belief = new Float64Array(classes);
  let logLikelihood = 0;
  for (let row = 0; row < data.rows; row++) {
    logLikelihood += believe(data, from, row, belief);
    collect(data, row, belief, counts);
    for (let c = 0; c < classes; c++) weights[c]! += belief[c]!;
  }
  return settleShares(data, { classes, weights, logShares: counts, logLikelihood }, prior);
}

/** Posterior of every row under the mixture, and the log-likelihood. */
export function posteriorOf(
  data: CompressedFactors,
  mixture: Mixture,
): { posterior: Float64Array; logLikelihood: number } {
  const { classes } = mixture;
  const posterior = new Float64Array(data.rows * classes);
  let logLikelihood = 0;
  for (let row = 0; row < data.rows; row++) {
    const belief = posterior.subarray(row * classes, (row + 1) * classes);
    logLikelihood += believe(data, mixture, row, belief);
  }
  return { posterior, logLikelihood };
}

/** Fills `belief` with the class probabilities of one row; returns its log-likelihood. */
function believe(
  data: CompressedFactors,
  { classes, weights, logShares }: Mixture,
  row: number,
  belief: Float64Array,
): number {
  const { cells, starts } = data;
  for (let c = 0; c < classes; c++) belief[c] = Math.log(weights[c]!);
  for (let i = starts[row]!, end = starts[row + 1]!; i < end; i++) {
    const at = cells[i]! * classes;
    for (let c = 0; c < classes; c++) belief[c]! += logShares[at + c]!;
  }
  let top = belief[0]!;
  for (let c = 1; c < classes; c++) if (belief[c]! > top) top = belief[c]!;
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    const part = Math.exp(belief[c]! - top);
    belief[c] = part;
    sum += part;
  }
  for (let c = 0; c < classes; c++) belief[c]! /= sum;
  return top + Math.log(sum);
}

function collect(data: CompressedFactors, row: number, belief: Float64Array, counts: Float64Array) {
  const { cells, starts } = data;
  const classes = belief.length;
  for (let i = starts[row]!, end = starts[row + 1]!; i < end; i++) {
    const at = cells[i]! * classes;
    for (let c = 0; c < classes; c++) counts[at + c]! += belief[c]!;
  }
}

/** Turns counts into shares, in place. */
function settleShares(data: CompressedFactors, mixture: Mixture, prior: number): Mixture {
  const { classes, weights, logShares } = mixture;
  for (let c = 0; c < classes; c++) {
    weights[c] = Math.max(LEAST_SHARE, weights[c]! / Math.max(1, data.rows));
    for (let f = 0; f + 1 < data.offsets.length; f++) {
      const first = data.offsets[f]!;
      const end = data.offsets[f + 1]!;
      let sum = prior;
      for (let cell = first; cell < end; cell++) sum += logShares[cell * classes + c]!;
      for (let cell = first; cell < end; cell++) {
        const at = cell * classes + c;
        const share = (logShares[at]! + prior * data.marginals[cell]!) / sum;
        logShares[at] = Math.log(sum > 0 ? Math.max(LEAST_SHARE, share) : data.marginals[cell]!);
      }
    }
  }
  return mixture;
}
