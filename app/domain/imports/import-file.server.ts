import type { Db } from '#db/client';
import type { MappingErrors } from './check-mapping';
import { confirmMapping } from './confirm-mapping.server';
import { describeUpload } from './describe-upload.server';
import type { FileErrorCode } from './file/file-error';
import { inPieces } from './file/pieces';
import { receiveUpload } from './file/receive-file.server';
import { getImport, type Import } from './imports.server';
import { runImport } from './run-import.server';
import { startImport, type UploadedFile } from './start-import.server';

export type ImportedFile =
  | { ok: true; import: Import }
  | { ok: false; fileError?: FileErrorCode; mappingErrors?: MappingErrors };

/** The whole way at once and in this very thread, with the drafted mapping: for seeds, whose layout is known. */
export async function importFile(
  db: Db,
  workspaceId: string,
  { content, ...upload }: Omit<UploadedFile, 'received'> & { content: Uint8Array },
): Promise<ImportedFile> {
  const received = await receiveUpload(workspaceId, inPieces(content));
  const started = await startImport(db, workspaceId, { ...upload, received }, describeUpload);
  if (!started.ok) return { ok: false, fileError: started.error.code };
  const draft = await getImport(db, workspaceId, started.importId);
  const confirmed = await confirmMapping(db, draft, draft.mapping, { needsJob: false });
  if (!confirmed.ok) return { ok: false, mappingErrors: confirmed.errors };
  await runImport(db, draft.id);
  return { ok: true, import: await getImport(db, workspaceId, draft.id) };
}
