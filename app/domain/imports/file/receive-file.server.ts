import type { ReceivedBytes } from '~/domain/files/file';
import { receiveBytes, TooManyBytes } from '~/domain/files/receive-bytes.server';
import { FileError, type FileErrorCode } from './file-error';
import { LARGEST_IMPORT, LARGEST_TABLE } from './file-format';

/** What somebody sends, straight into the file store. */
export const receiveUpload = (
  workspaceId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ReceivedBytes> =>
  receiveBytes(workspaceId, bytes, { most: LARGEST_IMPORT }).catch(refuse('tooLarge'));

/** The table of a workbook, as CSV. */
export const receiveTable = (
  workspaceId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ReceivedBytes> =>
  receiveBytes(workspaceId, bytes, { most: LARGEST_TABLE }).catch(refuse('tooLargeUnpacked'));

const refuse =
  (code: Extract<FileErrorCode, 'tooLarge' | 'tooLargeUnpacked'>) => (error: unknown) => {
    throw error instanceof TooManyBytes ? new FileError(code) : error;
  };
