import type { ShownItem } from '../read-answer-parts';

/** The form of the browser's own that a question is answered with. */
export type Control =
  | 'one'
  | 'select'
  | 'many'
  | 'order'
  | 'line'
  | 'long'
  | 'lines'
  | 'range'
  | 'matrix'
  | 'cells'
  | 'panels'
  | 'file'
  | 'signature'
  | 'shown';

/** What can be chosen, as it is stored and as it is read. */
export interface Offered {
  value: unknown;
  text: string;
}

export const offered = ({ value, locText }: ShownItem): Offered => ({
  value,
  text: locText?.textOrHtml ?? String(value),
});
