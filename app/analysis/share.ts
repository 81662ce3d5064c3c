/** k of n, with its 95 % interval (Wilson unless said otherwise). */
export interface Share {
  count: number;
  total: number;
  share: number;
  low: number;
  high: number;
}

export interface Interval {
  value: number;
  low: number;
  high: number;
}
