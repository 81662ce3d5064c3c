import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { FileError } from './file-error';

export type Delimiter = ',' | ';' | '\t' | '|';

/** No honest row is longer; one line of ten megabytes is not a table. */
const LONGEST_RECORD = 1_000_000;

const optionsFor = (delimiter: Delimiter): Options => ({
  delimiter,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: LONGEST_RECORD,
});

/** Empty lines come as records too, so that positions are the row numbers of a spreadsheet. */
export async function* readRecords(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<string[]> {
  const parser = parse(optionsFor(delimiter));
  // What goes wrong on the way destroys the parser, and so reaches the loop below.
  pipeline(Readable.from(text), parser, () => {});
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    throw error instanceof CsvError ? fileError(error) : error;
  }
}

/** The first records of a piece of text; its last line may be cut and is left out. */
export function readSample(text: string, delimiter: Delimiter, most: number): string[][] {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  const whole = end > 0 && text.length > 1_000 ? text.slice(0, end) : text;
  return parseSome(whole, delimiter, most);
}

/** Behind a quote that is never closed nothing can be read; what stands before it can. */
function parseSome(text: string, delimiter: Delimiter, most: number): string[][] {
  if (most === 0) return [];
  try {
    return parseAtOnce(text, { ...optionsFor(delimiter), to: most }) as string[][];
  } catch (error) {
    const good = error instanceof CsvError ? Number(error.records ?? 0) : 0;
    return parseSome(text, delimiter, Math.min(good, most - 1));
  }
}

function fileError(error: CsvError): FileError {
  const row = typeof error.records === 'number' ? error.records + 1 : null;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new FileError('lineTooLong', row);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new FileError('quoteNotClosed', row);
  return new FileError('notATable', row);
}
