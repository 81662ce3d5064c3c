import type { ImportKind } from './fields';
import { ColumnProfile } from './file/column-profile';
import { readSample } from './file/csv';
import { detectEncoding, type Encoding } from './file/encoding';
import { FileError } from './file/file-error';
import { detectFormat } from './file/file-format';
import { nameColumns } from './file/headers';
import { type Layout, sniffLayout } from './file/layout';
import { type ReadBytes, readAll, readBeginning } from './file/pieces';
import { readWorkbook } from './file/read-workbook.server';
import { refuseFloods } from './file/refuse-floods';
import { readRows } from './file/rows';
import { chooseImporter, countKnownHeaders } from './importers';
import type { Reading } from './reading';

const SAMPLE = 128 * 1024;
const MOST_COLUMNS = 300;

export interface FileSource {
  read: ReadBytes;
  size: number;
  /** Puts the table of a workbook where it can be read again. */
  keepTable(bytes: AsyncIterable<Uint8Array>): Promise<ReadBytes>;
}

export interface FileDescription {
  kind: ImportKind;
  reading: Reading;
  /** What is read from now on: the file itself, or the sheet of a workbook as CSV. */
  read: ReadBytes;
}

/** Reads the whole file: what it is, how it is cut, what its columns look like. */
export async function describeFile(
  source: FileSource,
  wantedKind: ImportKind | null = null,
): Promise<FileDescription> {
  const format = detectFormat(await readBeginning(source.read, SAMPLE), source.size);
  const { read, sheet } = format === 'xlsx' ? await unpack(source) : { ...source, sheet: null };
  await countAll(read);
  const encoding = sheet === null ? await detectEncoding(read) : 'utf-8';
  const sample = new TextDecoder(encoding).decode(await readBeginning(read, SAMPLE));
  const layout = sniffLayout(sample, countKnownHeaders);
  const headers = readHeaders(sample, layout);
  const seen = await profileColumns(read, { ...layout, encoding }, headers);
  if (seen.rowsTotal === 0) throw new FileError('noRows');
  const importer = chooseImporter(headers, wantedKind);
  const reading = { format, encoding, sheet, ...layout, ...seen, importer: importer.name };
  return { kind: wantedKind ?? importer.kind, read, reading };
}

/** A million lines too many are refused before the first is taken apart. */
async function countAll(read: ReadBytes): Promise<void> {
  for await (const _ of refuseFloods(read()));
}

/** A workbook is unpacked once; from then on its table is a file like any other. */
async function unpack({ read, keepTable }: FileSource) {
  const { sheet, table } = await readWorkbook(await readAll(read));
  return { read: await keepTable(table), sheet };
}

function readHeaders(sample: string, layout: Layout): string[] {
  const records = readSample(sample, layout.delimiter, layout.headerRow + 1);
  const cells = records[layout.headerRow] ?? [];
  if (cells.length > MOST_COLUMNS) throw new FileError('tooManyColumns');
  return nameColumns(cells);
}

async function profileColumns(
  read: ReadBytes,
  layout: Layout & { encoding: Encoding },
  headers: string[],
): Promise<Pick<Reading, 'columns' | 'rowsTotal'>> {
  const profiles = headers.map((header) => new ColumnProfile(header));
  let rowsTotal = 0;
  for await (const row of readRows(read(), layout)) {
    rowsTotal += 1;
    for (const [index, profile] of profiles.entries()) profile.see(row.cells[index] ?? '');
  }
  return { columns: profiles.map((profile) => profile.result()), rowsTotal };
}
