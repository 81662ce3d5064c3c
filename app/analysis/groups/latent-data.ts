/**
 * The given answers of every respondent in one row-compressed list, missing ones left out.
 *
 * Why: expectation-maximisation reads every answer hundreds of times; a flat list of only the given
 * ones is the fastest thing it can read, and "missing" needs no test in the inner loop.
 * Shape: answer level v of factor f is cell `offsets[f] + v`; the answers of respondent i are
 * `cells[starts[i]] ... cells[starts[i + 1] - 1]`. `marginals` is the share of each level among
 * those who answered its factor.
 */
/** One coded question: the level each respondent answered, -1 where she did not. */
export interface Factor {
  levels: number;
  codes: Int32Array;
}

export interface CompressedFactors {
  rows: number;
  levels: number;
  offsets: Int32Array;
  starts: Int32Array;
  cells: Int32Array;
  marginals: Float64Array;
}

export function compressFactors(factors: readonly Factor[]): CompressedFactors {
  const rows = factors[0]?.codes.length ?? 0;
  const offsets = new Int32Array(factors.length + 1);
  factors.forEach((factor, f) => {
    offsets[f + 1] = offsets[f]! + factor.levels;
  });
  const starts = new Int32Array(rows + 1);
  const cells: number[] | Int32Array = new Int32Array(rows * factors.length);
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    starts[row] = filled;
    for (let f = 0; f < factors.length; f++) {
      const code = factors[f]!.codes[row]!;
      if (code >= 0 && code < factors[f]!.levels) cells[filled++] = offsets[f]! + code;
    }
  }
  starts[rows] = filled;
  const levels = offsets[factors.length]!;
  const data = { rows, levels, offsets, starts, cells: cells.slice(0, filled) };
  return { ...data, marginals: marginalShares(data) };
}

/** The same answers for some rows only; the marginals stay those of everybody. */
export function takeRespondents(data: CompressedFactors, chosen: Int32Array): CompressedFactors {
  const starts = new Int32Array(chosen.length + 1);
  chosen.forEach((row, at) => {
    starts[at + 1] = starts[at]! + data.starts[row + 1]! - data.starts[row]!;
  });
  const cells = new Int32Array(starts[chosen.length]!);
  chosen.forEach((row, at) => {
    cells.set(data.cells.subarray(data.starts[row]!, data.starts[row + 1]!), starts[at]!);
  });
  return { ...data, rows: chosen.length, starts, cells };
}

function marginalShares(data: Omit<CompressedFactors, 'marginals'>): Float64Array {
  const shares = new Float64Array(data.levels);
  for (const cell of data.cells) shares[cell]! += 1;
  for (let f = 0; f + 1 < data.offsets.length; f++) {
    const block = shares.subarray(data.offsets[f]!, data.offsets[f + 1]!);
    const answered = block.reduce((sum, count) => sum + count, 0);
    for (let v = 0; v < block.length; v++) {
      block[v] = answered > 0 ? block[v]! / answered : 1 / block.length;
    }
  }
  return shares;
}
