/**
 * How surprising it is to find `hits` A customers among `size` members, when `positives` of `total`
 * respondents are A: the standardised difference
 * z = (hits - size * p) / sqrt(size * (1 - size / total) * p * (1 - p) * total / (total - 1)),
 * the mean and deviation being those of drawing without replacement.
 *
 * As a table per size, because the search asks for the same few sizes millions of times.
 * Zero when everybody or nobody is A, or the segment is empty or everybody. Never NaN.
 *
 * @example
 * // 30 of 100 are A; a segment of 20 holds 12 of them.
 * evidenceTable(100, 30)(20)[12].toFixed(3); // => '3.257'
 */
export function evidenceTable(total: number, positives: number): (size: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (size) => {
    let table = known.get(size);
    if (!table) {
      table = evidenceOf(total, positives, size);
      known.set(size, table);
    }
    return table;
  };
}

function evidenceOf(total: number, positives: number, size: number): Float64Array {
  const table = new Float64Array(size + 1);
  const share = total > 0 ? positives / total : 0;
  const variance =
    total > 1 ? (size * (1 - size / total) * share * (1 - share) * total) / (total - 1) : 0;
  if (variance <= 0) return table;
  for (let hits = 0; hits <= size; hits++) {
    table[hits] = (hits - size * share) / Math.sqrt(variance);
  }
  return table;
}
