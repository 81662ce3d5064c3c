import { FileError } from './file-error';

/** The largest shop we know of has a tenth of it. */
const MOST_LINES = 1_000_000;
/** An empty row of two columns with its end: a whole piece of shorter lines is no table. */
const SHORTEST_LINE = 3;
/** Three hundred columns and long texts between quotation marks with commas of their own. */
const MOST_DELIMITERS = 5_000;
const LINE_END = 0x0a;
/** Whichever of them cuts the table. */
const isDelimiter = Uint8Array.from({ length: 256 }, (_, byte) =>
  ',;\t|'.includes(String.fromCharCode(byte)) ? 1 : 0,
);
/** Of a shorter piece one cannot tell. */
const TELLING = 1_024;

/**
 * Passes the bytes on and counts: to take millions of empty cells apart costs a hundred times as
 * much as to see that they are none.
 */
export async function* refuseFloods(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let lines = 0;
  let delimiters = 0;
  for await (const piece of pieces) {
    const before = lines;
    for (const byte of piece) {
      if (byte === LINE_END) {
        lines += 1;
        delimiters = 0;
      } else if (isDelimiter[byte] === 1) {
        delimiters += 1;
        if (delimiters > MOST_DELIMITERS) throw new FileError('tooManyColumns', lines + 1);
      }
    }
    const isDense = (lines - before) * SHORTEST_LINE > piece.length;
    if (isDense && piece.length >= TELLING) throw new FileError('notATable', before + 1);
    if (lines > MOST_LINES) throw new FileError('tooManyRows');
    yield piece;
  }
}
