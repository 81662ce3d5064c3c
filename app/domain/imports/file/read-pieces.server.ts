import { BytesMissing } from '~/domain/files/bytes/byte-store';
import type { StoredFile } from '~/domain/files/file';
import { openFile } from '~/domain/files/open-file.server';
import { logFailure } from '~/log/log-failure';
import { FileError } from './file-error';
import { inPieces } from './pieces';

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
