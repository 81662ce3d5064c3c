import { holds } from '~/analysis/answers/condition';
import { isBound } from '~/analysis/input';
import type { ScreenerItem } from './screener-file';

/** One answer of the screener and what it is worth. */
export interface ScreenerLine {
  text: string;
  points: number;
}

/** "more than 6 but at most 11": each side may be open. */
export type NameBand = (low: Cut | null, high: Cut | null) => string;

export interface Cut {
  value: number;
  /** Whether the value itself lies below the cut: after "at most 6" it does. */
  isBelow: boolean;
}

/**
 * Cuts of a number as ranges that do not overlap, with the points of each. "At most 11" for 3 and
 * "at most 6" for 2 more is said as: at most 6 is 5, more than 6 but at most 11 is 3.
 */
export function bandsOf(items: ScreenerItem[], nameBand: NameBand): ScreenerLine[] {
  const cuts = cutsOf(items);
  if (cuts.length === 0) return [];
  return [null, ...cuts].map((low, place) => {
    const high = cuts[place] ?? null;
    const inside = within(low, high);
    const met = items.filter(({ condition }) => holds(condition, inside));
    const points = met.reduce((sum, item) => sum + item.points, 0);
    return { text: nameBand(low, high), points };
  });
}

function cutsOf(items: ScreenerItem[]): Cut[] {
  const cuts = items.flatMap(({ condition }): Cut[] =>
    isBound(condition) ? [{ value: condition.value, isBelow: condition.op === 'lte' }] : [],
  );
  const sorted = cuts.sort((a, b) => a.value - b.value || Number(a.isBelow) - Number(b.isBelow));
  return sorted.filter(
    (cut, i) => cut.value !== sorted[i - 1]?.value || cut.isBelow !== sorted[i - 1]?.isBelow,
  );
}

/** A number between two cuts. */
function within(low: Cut | null, high: Cut | null): number {
  if (high?.isBelow) return high.value;
  if (low && !low.isBelow) return low.value;
  if (low && high) return (low.value + high.value) / 2;
  return low ? low.value + 1 : high!.value - 1;
}
