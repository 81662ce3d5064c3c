import { eq } from 'drizzle-orm';
import type { Db } from '#db/client';
import { imports, workspaces } from '#db/schema';
import { describeFile } from './describe-file.server';
import type { ImportKind } from './fields';
import { FileError, type FileErrorCode } from './file/file-error';
import { storeFile } from './file/stored-file.server';
import { suggestMapping } from './suggest-mapping';

export interface UploadedFile {
  fileName: string;
  content: Uint8Array;
  /** Null: guessed from the columns. */
  kind?: ImportKind | null;
  createdBy?: string | null;
}

export type StartedImport =
  | { ok: true; importId: string }
  | { ok: false; error: { code: FileErrorCode; row: number | null } };

/** Reads the file once, keeps it, and drafts how its columns become our fields. */
export async function startImport(
  db: Db,
  workspaceId: string,
  upload: UploadedFile,
): Promise<StartedImport> {
  try {
    return { ok: true, importId: await keepFile(db, workspaceId, upload) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, error: { code: error.code, row: error.row } };
  }
}

async function keepFile(db: Db, workspaceId: string, upload: UploadedFile): Promise<string> {
  const { kind, reading, content } = await describeFile(upload.content, upload.kind ?? null);
  const [workspace] = await db
    .select({ currency: workspaces.currency })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  const mapping = suggestMapping(reading, kind, workspace?.currency ?? 'RUB');
  const [row] = await db
    .insert(imports)
    .values({
      workspaceId,
      kind,
      fileName: upload.fileName.slice(0, 200),
      fileHash: await hashOf(upload.content),
      reading: { ...reading },
      mapping,
      source: mapping.source,
      status: 'uploading',
      rowsTotal: reading.rowsTotal,
      createdBy: upload.createdBy ?? null,
    })
    .returning({ id: imports.id });
  await storeFile(db, row!.id, content);
  await db.update(imports).set({ status: 'uploaded' }).where(eq(imports.id, row!.id));
  return row!.id;
}

/** Computed beside the event loop: 50 MB take a tenth of a second. */
async function hashOf(content: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(content));
  return Buffer.from(digest).toString('hex');
}
