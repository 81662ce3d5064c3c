/**
 * Latent class analysis: a mixture of groups, each with its own share of every answer.
 *
 * Why: k-means measures distance between coded answers; this asks which unseen group would have
 * given them. It takes choices as they are, needs no scaling, and a missing answer simply does not
 * speak (missing at random).
 * Shape: one `Factor` a question, `codes` 0 ... levels-1, -1 for no answer. `posterior` is
 * row-major, rows x classes; `assignment` its largest cell. Classes are numbered from the largest.
 * Method: EM; many short runs from random starts, the best few are continued to the tolerance
 * (in log-likelihood). `prior` is the number of imaginary people each class borrows from the whole
 * sample for each question (0: plain maximum likelihood); a little keeps small samples from empty
 * certainties. `shrink` pulls each question's shares back to those of the whole sample by that many
 * times the chi-square that chance alone would give (a James-Stein estimate): questions in which the
 * classes do not really differ stop blurring the groups, and a parameter counts by what is left of
 * it. On hidden personas at n=150 this lifts the adjusted Rand index from .43 to .58.
 * Above `sample` rows the mixture is found on a random sample and polished on all.
 * Cost: (starts x short + few x iterations) x given answers x classes.
 * Source: Goodman 1974; Linzer & Lewis 2011 (poLCA); Biernacki, Celeux & Govaert 2003 (short runs);
 * Dias 2006 for AIC3 = -2 log L + 3 parameters; Efron & Morris 1973 for shrinking.
 *
 * @example
 * const yesNo = { levels: 2, codes: Int32Array.of(0, 0, 1) };
 * fitLatentClasses([yesNo], 1, createRandom(1)).parameters; // => 1
 */

import type { Random } from '../statistics/random';
import {
  type CompressedFactors,
  compressFactors,
  type Factor,
  takeRespondents,
} from './latent-data';
import { improve, type Mixture, posteriorOf, randomMixture } from './latent-mixture';

export interface LatentClasses {
  classes: number;
  assignment: Int32Array;
  posterior: Float64Array;
  logLikelihood: number;
  aic3: number;
  bic: number;
  parameters: number;
}

export interface LatentOptions {
  starts?: number;
  iterations?: number;
  tolerance?: number;
  prior?: number;
  /** How many times the chance difference between classes is taken off each question. */
  shrink?: number;
  /** EM steps of each short run. */
  short?: number;
  /** How many of the short runs are continued. */
  few?: number;
  sample?: number;
  /** Short runs look at this many rows at most. */
  shortSample?: number;
}

const DEFAULTS = {
  starts: 20,
  iterations: 500,
  tolerance: 1e-6,
  prior: 0,
  shrink: 0,
  short: 10,
  few: 3,
  sample: 6000,
  shortSample: 6000,
};

export function fitLatentClasses(
  factors: readonly Factor[],
  classes: number,
  random: Random,
  options: LatentOptions = {},
): LatentClasses {
  return fitCompressed(compressFactors(factors), classes, random, options);
}

/** The same, for answers compressed once and fitted with several numbers of classes. */
export function fitCompressed(
  data: CompressedFactors,
  classes: number,
  random: Random,
  options: LatentOptions = {},
): LatentClasses {
  const settings = { ...DEFAULTS, ...options };
  const count = Math.max(1, Math.floor(classes));
  const part = sampleOf(data, settings.sample, random);
  const first = sampleOf(part, settings.shortSample, random);
  const found = longRuns(part, shortRuns(first, count, random, settings), settings);
  const polished = part !== data ? improve(data, found, { ...settings, steps: 5 }) : found;
  return describe(data, polished);
}

type Settings = typeof DEFAULTS;

function sampleOf(data: CompressedFactors, size: number, random: Random): CompressedFactors {
  if (data.rows <= size) return data;
  const order = random.shuffle(Int32Array.from({ length: data.rows }, (_, row) => row));
  return takeRespondents(data, order.slice(0, size));
}

/** Not shrunk yet: a random start looks like chance, and shrinking it would end it there. */
function shortRuns(data: CompressedFactors, classes: number, random: Random, settings: Settings) {
  const steps = classes === 1 ? 1 : settings.short;
  const starts = classes === 1 ? 1 : settings.starts;
  const plain = { ...settings, shrink: 0 };
  const runs: Mixture[] = [];
  for (let start = 0; start < starts; start++) {
    const begin = randomMixture(data, classes, { ...plain, random });
    runs.push(improve(data, begin, { ...plain, steps }));
  }
  return runs.sort((a, b) => b.logLikelihood - a.logLikelihood);
}

function longRuns(data: CompressedFactors, runs: Mixture[], settings: Settings): Mixture {
  const plain = { ...settings, shrink: 0, steps: settings.iterations };
  const ends = runs.slice(0, settings.few).map((run) => {
    const end = improve(data, run, plain);
    return settings.shrink === 0 ? end : improve(data, end, { ...plain, shrink: settings.shrink });
  });
  return ends.reduce((best, end) => (aic3Of(end) < aic3Of(best) ? end : best));
}

function aic3Of({ logLikelihood, parameters }: Mixture): number {
  return -2 * logLikelihood + 3 * parameters;
}

function describe(data: CompressedFactors, mixture: Mixture): LatentClasses {
  const ordered = largestFirst(mixture);
  const { classes } = ordered;
  const { posterior, logLikelihood } = posteriorOf(data, ordered);
  const assignment = new Int32Array(data.rows);
  for (let row = 0; row < data.rows; row++) {
    let best = 0;
    for (let c = 1; c < classes; c++) {
      if (posterior[row * classes + c]! > posterior[row * classes + best]!) best = c;
    }
    assignment[row] = best;
  }
  const { parameters } = ordered;
  const aic3 = aic3Of({ ...ordered, logLikelihood });
  const bic = -2 * logLikelihood + Math.log(Math.max(1, data.rows)) * parameters;
  return { classes, assignment, posterior, logLikelihood, aic3, bic, parameters };
}

function largestFirst(mixture: Mixture): Mixture {
  const { classes, weights, logShares } = mixture;
  const order = Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]!);
  const moved = new Float64Array(logShares.length);
  const levels = logShares.length / classes;
  order.forEach((from, to) => {
    moved.set(logShares.subarray(from * levels, (from + 1) * levels), to * levels);
  });
  const sorted = Float64Array.from(order, (from) => weights[from]!);
  return { ...mixture, weights: sorted, logShares: moved };
}
