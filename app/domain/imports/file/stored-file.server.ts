import type { Db } from '#db/client';
import { BytesMissing } from '~/domain/files/bytes/byte-store';
import type { ReceivedBytes, StoredFile } from '~/domain/files/file';
import { findFileOf, openFile } from '~/domain/files/files.server';
import { receiveBytes, TooManyBytes } from '~/domain/files/receive-bytes.server';
import { logFailure } from '~/log/log-failure';
import { FileError } from './file-error';
import { LARGEST_FILE, LARGEST_TABLE } from './file-format';
import { inPieces } from './pieces';

interface ImportKey {
  workspaceId: string;
  id: string;
}

/** What somebody sends, straight into the file store. */
export const receiveUpload = (
  workspaceId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ReceivedBytes> =>
  receiveBytes(workspaceId, bytes, { most: LARGEST_FILE }).catch(refuse('tooLarge'));

/** The table of a workbook, as CSV. */
export const receiveTable = (
  workspaceId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<ReceivedBytes> =>
  receiveBytes(workspaceId, bytes, { most: LARGEST_TABLE }).catch(refuse('tooLargeUnpacked'));

const refuse = (code: 'tooLarge' | 'tooLargeUnpacked') => (error: unknown) => {
  throw error instanceof TooManyBytes ? new FileError(code) : error;
};

/** The table of an import piece by piece: the file itself, or what its workbook held. */
export async function* readStoredFile(db: Db, of: ImportKey): AsyncGenerator<Uint8Array> {
  const owner = { kind: 'import' as const, id: of.id };
  const file =
    (await findFileOf(db, of.workspaceId, owner, 'table')) ??
    (await findFileOf(db, of.workspaceId, owner));
  if (!file) throw new FileError('fileGone');
  yield* readPieces(file);
}

/** So many rows as come at once take too long at one go: handed on in smaller pieces. */
export async function* readPieces(
  file: Pick<StoredFile, 'workspaceId' | 'id'>,
): AsyncGenerator<Uint8Array> {
  const bytes = await openFile(file).catch((error: unknown) => {
    if (!(error instanceof BytesMissing)) throw error;
    logFailure('An import has lost its file', error);
    throw new FileError('fileGone');
  });
  for await (const piece of bytes) yield* inPieces(piece);
}
