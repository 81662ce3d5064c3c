import type { Db } from '#db/client';
import { describeUpload } from '~/domain/imports/describe-upload.server';
import { inPieces } from '~/domain/imports/file/pieces';
import { receiveUpload } from '~/domain/imports/file/receive-file.server';
import { getImport, type Import } from '~/domain/imports/imports.server';
import { startImport } from '~/domain/imports/start-import.server';

/** A file that was sent and read, in this very thread, its mapping drafted, nothing stored from it yet. */
export async function anUploadedFile(db: Db, workspaceId: string, text: string): Promise<Import> {
  const received = await receiveUpload(workspaceId, inPieces(Buffer.from(text)));
  const upload = { fileName: 'file.csv', received };
  const started = await startImport(db, workspaceId, upload, describeUpload);
  if (!started.ok) throw new Error(started.error.code);
  return getImport(db, workspaceId, started.importId);
}
