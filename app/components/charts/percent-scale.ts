import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** Room at both ends, in per cent of the width, so that marks and tick labels are not cut off. */
const EDGE = 2;

/** Turns values into horizontal places in per cent of the chart. */
export const percentScale = (from: number, to: number): ScaleLinear<number, number> =>
  scaleLinear()
    .domain([from, to > from ? to : from + 1])
    .range([EDGE, 100 - EDGE]);

/** 0 to a round share above the largest value, never beyond all. */
export function shareScale(values: number[]): ScaleLinear<number, number> {
  const largest = Math.max(0.1, ...values.filter(Number.isFinite));
  return percentScale(0, Math.min(1, Math.ceil(largest * 10) / 10));
}

/** SVG takes "12.5%" as a place along the width. */
export const at = (percent: number): string => `${Math.round(percent * 100) / 100}%`;
