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
 * certainties. Above `sample` rows the mixture is found on a random sample and polished on all.
 * Cost: (starts x short + few x iterations) x given answers x classes.
 * Source: Goodman 1974; Linzer & Lewis 2011 (poLCA); Biernacki, Celeux & Govaert 2003 (short runs);
 * Dias 2006 for AIC3 = -2 log L + 3 parameters.
 *
 * @example
 * const yesNo = { levels: 2, codes: Int32Array.of(0, 0, 1) };
 * fitLatentClasses([yesNo], 1, createRandom(1)).parameters; // => 1
 */
import { type CompressedFactors, compressFactors, takeRespondents } from './latent-data';
import { improve, type Mixture, posteriorOf, randomMixture } from './latent-mixture';
import type { Random } from './random';

export interface Factor {
  levels: number;
  codes: Int32Array;
}

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
  /** EM steps of each short run. */
  short?: number;
  /** How many of the short runs are continued. */
  few?: number;
  sample?: number;
}

const DEFAULTS = {
  starts: 20,
  iterations: 500,
  tolerance: 1e-6,
  prior: 0,
  short: 10,
  few: 3,
  sample: 6000,
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
  const large = data.rows > settings.sample;
  const part = large ? sampleOf(data, settings.sample, random) : data;
  const found = longRuns(part, shortRuns(part, count, random, settings), settings);
  const polished = large ? improve(data, found, { ...settings, steps: 5 }) : found;
  return describe(data, polished);
}

type Settings = typeof DEFAULTS;

function sampleOf(data: CompressedFactors, size: number, random: Random): CompressedFactors {
  const order = random.shuffle(Int32Array.from({ length: data.rows }, (_, row) => row));
  return takeRespondents(data, order.slice(0, size));
}

function shortRuns(data: CompressedFactors, classes: number, random: Random, settings: Settings) {
  const steps = classes === 1 ? 1 : settings.short;
  const starts = classes === 1 ? 1 : settings.starts;
  const runs: Mixture[] = [];
  for (let start = 0; start < starts; start++) {
    const begin = randomMixture(data, classes, { random, prior: settings.prior });
    runs.push(improve(data, begin, { ...settings, steps }));
  }
  return runs.sort((a, b) => b.logLikelihood - a.logLikelihood);
}

function longRuns(data: CompressedFactors, runs: Mixture[], settings: Settings): Mixture {
  const ends = runs
    .slice(0, settings.few)
    .map((run) => improve(data, run, { ...settings, steps: settings.iterations }));
  return ends.reduce((best, end) => (end.logLikelihood > best.logLikelihood ? end : best));
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
  const free = data.levels - (data.offsets.length - 1);
  const parameters = classes - 1 + classes * free;
  const aic3 = -2 * logLikelihood + 3 * parameters;
  const bic = -2 * logLikelihood + Math.log(Math.max(1, data.rows)) * parameters;
  return { classes, assignment, posterior, logLikelihood, aic3, bic, parameters };
}

function largestFirst(mixture: Mixture): Mixture {
  const { classes, weights, logShares } = mixture;
  const order = Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]!);
  const moved = new Float64Array(logShares.length);
  for (let at = 0; at < logShares.length; at += classes) {
    order.forEach((from, to) => {
      moved[at + to] = logShares[at + from]!;
    });
  }
  const sorted = Float64Array.from(order, (from) => weights[from]!);
  return { classes, weights: sorted, logShares: moved, logLikelihood: mixture.logLikelihood };
}
