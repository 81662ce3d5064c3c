/**
 * Logistic regression that is held back: how much each yes/no sign speaks for the outcome, when the
 * others are known too.
 *
 * Why the ridge: with 150 answers and ten signs plain logistic regression runs to infinity on signs
 * that separate the sample by luck; a penalty on squared weights keeps them small.
 * Shape: `signs` one array of 0/1 a sign, over all respondents; `rows` which of them to learn from
 * (a row may come twice). The intercept is not penalised. Weights are log-odds.
 * Errors: none; with one outcome only the weights are 0 and the intercept is held to +-7.
 * Method: Newton steps (at most 25), Cholesky. Cost: steps x rows x signs^2 / 2.
 * Source: Hoerl & Kennard 1970; le Cessie & van Houwelingen 1992.
 *
 * @example
 * const signs = [Uint8Array.of(1, 1, 0, 0)];
 * const rows = Int32Array.of(0, 1, 2, 3);
 * ridgeLogistic(signs, Uint8Array.of(1, 0, 1, 0), { rows, penalty: 1 }).weights[0]; // => 0
 */
export interface LogisticModel {
  intercept: number;
  weights: Float64Array;
}

const STEPS = 25;

export function ridgeLogistic(
  signs: readonly Uint8Array[],
  outcome: Uint8Array,
  { rows, penalty }: { rows: Int32Array; penalty: number },
): LogisticModel {
  const size = signs.length + 1;
  const beta = new Float64Array(size);
  beta[0] = startIntercept(outcome, rows);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = derivatives(signs, outcome, { rows, beta });
    for (let i = 1; i < size; i++) {
      gradient[i]! -= penalty * beta[i]!;
      curvature[i * size + i]! += penalty;
    }
    curvature[0]! += 1e-6;
    const change = solvePositive(curvature, gradient);
    let largest = 0;
    for (let i = 0; i < size; i++) {
      const held = Math.max(-3, Math.min(3, change[i]!));
      beta[i] = Math.max(-20, Math.min(20, beta[i]! + held));
      largest = Math.max(largest, Math.abs(held));
    }
    if (largest < 1e-6) break;
  }
  return { intercept: beta[0]!, weights: beta.slice(1) };
}

function startIntercept(outcome: Uint8Array, rows: Int32Array): number {
  const hits = rows.reduce((sum, row) => sum + outcome[row]!, 0);
  return Math.log((hits + 0.5) / (rows.length - hits + 0.5));
}

function derivatives(
  signs: readonly Uint8Array[],
  outcome: Uint8Array,
  { rows, beta }: { rows: Int32Array; beta: Float64Array },
) {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const shown = new Int32Array(size);
  for (const row of rows) {
    let count = 1;
    let score = beta[0]!;
    for (let i = 1; i < size; i++) {
      if (signs[i - 1]![row] === 0) continue;
      shown[count++] = i;
      score += beta[i]!;
    }
    const likely = 1 / (1 + Math.exp(-score));
    const weight = Math.max(1e-9, likely * (1 - likely));
    for (let a = 0; a < count; a++) {
      gradient[shown[a]!]! += outcome[row]! - likely;
      for (let b = 0; b <= a; b++) curvature[shown[a]! * size + shown[b]!]! += weight;
    }
  }
  return { gradient, curvature };
}

/** Solves A x = b for a positive definite A of which the lower triangle is given (Cholesky). */
function solvePositive(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const factor = lower.slice();
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = factor[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= factor[i * size + k]! * factor[j * size + k]!;
      factor[i * size + j] =
        i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / factor[j * size + j]!;
    }
  }
  const solution = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i]! -= factor[i * size + k]! * solution[k]!;
    solution[i]! /= factor[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i]! -= factor[k * size + i]! * solution[k]!;
    solution[i]! /= factor[i * size + i]!;
  }
  return solution;
}
