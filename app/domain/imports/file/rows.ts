import { cleanCell } from '../cells/text';
import type { Reading } from '../reading';
import { readRecords } from './csv';
import { decodePieces } from './encoding';
import { isBlank } from './layout';
import { refuseFloods } from './refuse-floods';

/** One row of data. Its number is the one a spreadsheet program shows at the left. */
export interface Row {
  number: number;
  cells: string[];
}

type HowToRead = Pick<Reading, 'encoding' | 'delimiter' | 'headerRow'>;

/** Everything below the header that is not empty. */
export async function* readRows(
  pieces: AsyncIterable<Uint8Array>,
  reading: HowToRead,
): AsyncGenerator<Row> {
  let number = 0;
  const text = decodePieces(refuseFloods(pieces), reading.encoding);
  for await (const record of readRecords(text, reading.delimiter)) {
    number += 1;
    if (number <= reading.headerRow + 1 || isBlank(record)) continue;
    yield { number, cells: record.map(cleanCell) };
  }
}

/** Cells by the name of their column. */
export function readerOf(headers: readonly string[]): (row: Row, header: string) => string {
  const positions = new Map(headers.map((header, index) => [header, index]));
  return (row, header) => row.cells[positions.get(header) ?? -1] ?? '';
}
