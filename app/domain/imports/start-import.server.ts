import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#db/client';
import { imports, workspaces } from '#db/schema';
import { removeBytes } from '~/domain/files/erase-files.server';
import type { ReceivedBytes } from '~/domain/files/file';
import { keepFile } from '~/domain/files/keep-file.server';
import { beginningOf } from './cells/text';
import { describeBeside } from './describe-beside.server';
import type { DescribedUpload, Upload } from './describe-upload.server';
import type { FileErrorCode } from './file/file-error';
import { suggestMapping } from './suggest-mapping';

export interface UploadedFile extends Upload {
  fileName: string;
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
  describe: (upload: Upload) => Promise<DescribedUpload> = describeBeside,
): Promise<StartedImport> {
  const received = [upload.received];
  try {
    const described = await describe(upload);
    if (described.table) received.push(described.table);
    if (described.ok) {
      return {
        ok: true,
        importId: await keepImport(db, workspaceId, { upload, described, received }),
      };
    }
    await removeBytes(received);
    return { ok: false, error: { code: described.code, row: described.row } };
  } catch (error) {
    await removeBytes(received);
    throw error;
  }
}

interface Keeping {
  upload: UploadedFile;
  described: Pick<Extract<DescribedUpload, { ok: true }>, 'kind' | 'reading'>;
  /** The file, and the table of a workbook. */
  received: ReceivedBytes[];
}

async function keepImport(
  db: Db,
  workspaceId: string,
  { upload, described, received }: Keeping,
): Promise<string> {
  const { sha256 } = upload.received;
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
