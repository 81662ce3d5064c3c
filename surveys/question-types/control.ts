import { ownPicture } from '../pictures';
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
  /** Beside the words, where there is one that may be shown. */
  picture?: string;
}

export function offered({ value, locText, imageLink }: ShownItem): Offered {
  const picture = ownPicture(imageLink);
  return {
    value,
    text: locText?.textOrHtml ?? String(value),
    ...(picture !== null && { picture }),
  };
}
