import type { ImportKind } from './fields';
import { ColumnProfile } from './file/column-profile';
import { readSample } from './file/csv';
import { detectEncoding, type Encoding } from './file/encoding';
import { FileError } from './file/file-error';
import { detectFormat } from './file/file-format';
import { nameColumns } from './file/headers';
import { type Layout, sniffLayout } from './file/layout';
import { inPieces } from './file/pieces';
import { readWorkbook } from './file/read-workbook.server';
import { readRows } from './file/rows';
import { chooseImporter, countKnownHeaders } from './importers';
import type { Reading } from './reading';

const SAMPLE = 128 * 1024;
const MOST_COLUMNS = 300;

export interface FileDescription {
  kind: ImportKind;
  reading: Reading;
  /** What is stored and read from now on: the file itself, or the sheet of a workbook as CSV. */
  content: Uint8Array;
}

/** Reads the whole file once: what it is, how it is cut, what its columns look like. */
export async function describeFile(
  bytes: Uint8Array,
  wantedKind: ImportKind | null = null,
): Promise<FileDescription> {
  const format = detectFormat(bytes);
  const workbook = format === 'xlsx' ? await readWorkbook(bytes) : null;
  const content = workbook?.content ?? bytes;
  const encoding = workbook ? 'utf-8' : await detectEncoding(content);
  const sample = new TextDecoder(encoding).decode(content.subarray(0, SAMPLE));
  const layout = sniffLayout(sample, countKnownHeaders);
  const headers = readHeaders(sample, layout);
  const seen = await profileColumns(content, { ...layout, encoding }, headers);
  if (seen.rowsTotal === 0) throw new FileError('noRows');
  const importer = chooseImporter(headers, wantedKind);
  const sheet = workbook?.sheet ?? null;
  const reading = { format, encoding, sheet, ...layout, ...seen, importer: importer.name };
  return { kind: wantedKind ?? importer.kind, content, reading };
}

function readHeaders(sample: string, layout: Layout): string[] {
  const records = readSample(sample, layout.delimiter, layout.headerRow + 1);
  const cells = records[layout.headerRow] ?? [];
  if (cells.length > MOST_COLUMNS) throw new FileError('tooManyColumns');
  return nameColumns(cells);
}

async function profileColumns(
  content: Uint8Array,
  layout: Layout & { encoding: Encoding },
  headers: string[],
): Promise<Pick<Reading, 'columns' | 'rowsTotal'>> {
  const profiles = headers.map((header) => new ColumnProfile(header));
  let rowsTotal = 0;
  for await (const row of readRows(inPieces(content), layout)) {
    rowsTotal += 1;
    for (const [index, profile] of profiles.entries()) profile.see(row.cells[index] ?? '');
  }
  return { columns: profiles.map((profile) => profile.result()), rowsTotal };
}
