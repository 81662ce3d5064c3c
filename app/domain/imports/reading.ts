import type { DecimalSign } from './cells/amount';
import type { DateOrder } from './cells/date';
import type { Delimiter } from './file/csv';
import type { Encoding } from './file/encoding';
import type { FileFormat } from './file/file-format';

/** One column of the file, seen from top to bottom before anything is stored. */
export interface Column {
  header: string;
  examples: string[];
  filled: number;
  /** Of dates like 05/03/2026; 'unclear' when no row tells, null when there are none. */
  dateOrder: DateOrder | 'unclear' | null;
  decimalSign: DecimalSign | null;
  /** The different values, most frequent first; null when there are too many to be a status. */
  words: string[] | null;
}

/** How a file was read. Kept with the import, so that preview and run read it the same way. */
export interface Reading {
  format: FileFormat;
  encoding: Encoding;
  delimiter: Delimiter;
  headerRow: number;
  /** Name of the sheet, of a workbook. */
  sheet: string | null;
  columns: Column[];
  rowsTotal: number;
  /** Which layout was recognised: the name of a file in importers/. */
  importer: string;
}
