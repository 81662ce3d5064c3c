import { bodyLimits } from '~/forms/body-limits';
import { FileError } from './file-error';

export type FileFormat = 'csv' | 'xlsx';

/** What is sent to us may be no longer either. */
export const LARGEST_IMPORT = bodyLimits.upload.kept;
/** Of a workbook; what one may unpack to is limited before, in its thread. */
export const LARGEST_TABLE = 8 * LARGEST_IMPORT;
const LOOKED_AT = 64 * 1024;

/** By what is inside, never by the name. */
export function detectFormat(bytes: Uint8Array, size = bytes.length): FileFormat {
  if (size === 0) throw new FileError('empty');
  if (size > LARGEST_IMPORT) throw new FileError('tooLarge');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError('oldExcel');
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart();
  // Some CRMs save a web page under the name of a spreadsheet.
  if (/^(?:ï»¿)?\s*<(?:!doctype|html|\?xml|table)/i.test(beginning)) throw new FileError('webPage');
  if (beginning.startsWith('%PDF') || beginning.startsWith('{\\rtf'))
    throw new FileError('notATable');
  if (!isUtf16(bytes) && isBinary(bytes.subarray(0, LOOKED_AT))) throw new FileError('notATable');
  return 'csv';
}

/** A stray NUL happens in old exports and is dropped; programs and pictures are full of them. */
function isBinary(beginning: Uint8Array): boolean {
  const zeros = beginning.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return zeros * 100 > beginning.length;
}

export const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]);

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
