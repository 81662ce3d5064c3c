import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { imports, workspaces } from '#db/schema';
import { removeBytes } from '~/domain/files/erase-files.server';
import type { ReceivedBytes } from '~/domain/files/file';
import { keepFile } from '~/domain/files/keep-file.server';
import { beginningOf } from './cells/text';
import { describeFile, type FileDescription } from './describe-file.server';
import type { ImportKind } from './fields';
import { FileError, type FileErrorCode } from './file/file-error';
import { readPieces, receiveTable } from './file/stored-file.server';
import { suggestMapping } from './suggest-mapping';

export interface UploadedFile {
  fileName: string;
  /** By `receiveUpload`; what comes of it is decided here. */
  received: ReceivedBytes;
  /** Null: guessed from the columns. */
  kind?: ImportKind | null;
  createdBy?: string | null;
}

export type StartedImport =
  | { ok: true; importId: string }
  | { ok: false; error: { code: FileErrorCode; row: number | null } };

/** Reads the file once and drafts how its columns become our fields; a file refused is not kept. */
export async function startImport(
  db: Db,
  workspaceId: string,
  upload: UploadedFile,
): Promise<StartedImport> {
  const received = [upload.received];
  const keepTable = async (bytes: AsyncIterable<Uint8Array>) => {
    const table = await receiveTable(workspaceId, bytes);
    received.push(table);
    return () => readPieces(table);
  };
  try {
    const source = { read: () => readPieces(upload.received), size: upload.received.size };
    const described = await describeFile({ ...source, keepTable }, upload.kind ?? null);
    return { ok: true, importId: await keepImport(db, { upload, described, received }) };
  } catch (error) {
    await removeBytes(received);
    if (!(error instanceof FileError)) throw error;
    return { ok: false, error: { code: error.code, row: error.row } };
  }
}

interface Keeping {
  upload: UploadedFile;
  described: FileDescription;
  /** The file, and the table of a workbook. */
  received: ReceivedBytes[];
}

async function keepImport(db: Db, { upload, described, received }: Keeping): Promise<string> {
  const { workspaceId, sha256 } = upload.received;
  const { kind, reading } = described;
  const createdBy = upload.createdBy ?? null;
  const mapping = suggestMapping(reading, kind, await currencyOf(db, workspaceId));
  const id = uuidv7();
  await db.transaction(async (tx) => {
    await tx.insert(imports).values({
      id,
      workspaceId,
      kind,
      fileName: beginningOf(upload.fileName, 200),
      fileHash: sha256,
      reading: { ...reading },
      mapping,
      source: mapping.source,
      rowsTotal: reading.rowsTotal,
      createdBy,
    });
    const facts = { owner: { kind: 'import' as const, id }, name: upload.fileName, createdBy };
    const [original, table] = received;
    await keepFile(tx, original!, { ...facts, mediaType: mediaTypes[reading.format] });
    if (table) await keepFile(tx, table, { ...facts, part: 'table', mediaType: mediaTypes.csv });
  });
  return id;
}

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function currencyOf(db: Db, workspaceId: string): Promise<string> {
  const [workspace] = await db
    .select({ currency: workspaces.currency })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return workspace?.currency ?? 'RUB';
}
