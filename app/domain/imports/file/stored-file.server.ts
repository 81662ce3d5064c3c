import type { Db } from '#db/client';
import { findFileOf } from '~/domain/files/files.server';
import { FileError } from './file-error';
import { readPieces } from './read-pieces.server';

interface ImportKey {
  workspaceId: string;
  id: string;
}

/** The table of an import piece by piece: the file itself, or what its workbook held. */
export async function* readStoredFile(db: Db, of: ImportKey): AsyncGenerator<Uint8Array> {
  const owner = { kind: 'import' as const, id: of.id };
  const file =
    (await findFileOf(db, of.workspaceId, owner, 'table')) ??
    (await findFileOf(db, of.workspaceId, owner));
  if (!file) throw new FileError('fileGone');
  yield* readPieces(file);
}
