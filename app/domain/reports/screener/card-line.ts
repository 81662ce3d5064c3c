/** One answer of the card and what it is worth. */
export interface CardLine {
  text: string;
  points: number;
}
