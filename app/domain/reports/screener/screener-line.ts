/** One answer of the screener and what it is worth. */
export interface ScreenerLine {
  text: string;
  points: number;
}
