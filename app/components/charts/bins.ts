export interface Bin {
  from: number;
  to: number;
  count: number;
}

const BINS = 16;

/** Equal steps from the smallest to the largest value; the last step includes its end. */
export function binsOf(values: number[]): Bin[] {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return [];
  const from = Math.min(...known);
  const step = (Math.max(...known) - from) / BINS || 1;
  const bins = Array.from({ length: BINS }, (_, position) => ({
    from: from + position * step,
    to: from + (position + 1) * step,
    count: 0,
  }));
  for (const value of known) {
    bins[Math.min(BINS - 1, Math.floor((value - from) / step))]!.count += 1;
  }
  return bins;
}
