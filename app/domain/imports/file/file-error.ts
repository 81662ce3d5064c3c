/** Why a whole file cannot be read; the interface words it, with what to do next. */
export type FileErrorCode =
  | 'empty'
  | 'tooLarge'
  | 'oldExcel'
  | 'webPage'
  | 'notATable'
  | 'brokenWorkbook'
  | 'tooLargeUnpacked'
  | 'tooSlow'
  /** It took more time or memory than one file may have. */
  | 'tooMuchWork'
  /** Others are being read. */
  | 'busy'
  | 'noRows'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'lineTooLong'
  | 'quoteNotClosed'
  /** Its bytes are not where files are kept. */
  | 'fileGone';

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    /** The row of the spreadsheet it happened at, where one is known. */
    readonly row: number | null = null,
  ) {
    super(`The file cannot be read: ${code}`);
  }
}
