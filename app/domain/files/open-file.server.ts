import type { Readable } from 'node:stream';
import type { ByteRange } from './bytes/byte-store';
import { fileBytes } from './bytes/file-bytes.server';
import { keyOf, type StoredFile } from './file';

/** The bytes as they come; the whole file is never in memory. Asks no database: threads have none. */
export const openFile = (
  file: Pick<StoredFile, 'workspaceId' | 'id'>,
  range?: ByteRange,
): Promise<Readable> => fileBytes().read(keyOf(file), range);
