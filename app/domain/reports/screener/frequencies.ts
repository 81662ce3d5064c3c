import type { ScreenerFigures } from './screener-file';

/** Figures of a screener as people can picture them: so many of ten, or of a hundred where A are rare. */
export interface Frequencies {
  whole: 10 | 100;
  flagged: Range;
  /** Picked without the screener. */
  base: number;
  missed: Range;
  /** Among those the screener does not point at. */
  others: number;
}
export interface Range {
  about: number;
  low: number;
  high: number;
}

/** With fewer than one in seven "1 of 10" says too little. */
const RARE = 0.15;

export function frequenciesOf({
  precision,
  recall,
  baseRate,
  flagged,
}: ScreenerFigures): Frequencies {
  const whole = Math.min(baseRate.share, precision.value) < RARE ? 100 : 10;
  const of = (share: number) => Math.round(share * whole);
  const missedCount = (1 - recall.value) * baseRate.count;
  const unflagged = Math.max(1, flagged.total - flagged.count);
  return {
    whole,
    flagged: { about: of(precision.value), low: of(precision.low), high: of(precision.high) },
    base: of(baseRate.share),
    missed: { about: of(1 - recall.value), low: of(1 - recall.high), high: of(1 - recall.low) },
    others: of(Math.min(1, missedCount / unflagged)),
  };
}
