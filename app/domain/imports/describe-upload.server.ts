import type { ReceivedBytes } from '~/domain/files/file';
import { describeFile } from './describe-file.server';
import type { ImportKind } from './fields';
import { FileError, type FileErrorCode } from './file/file-error';
import { readPieces } from './file/read-pieces.server';
import { receiveTable } from './file/receive-file.server';
import type { Reading } from './reading';

export interface Upload {
  /** By `receiveUpload`. */
  received: ReceivedBytes;
  /** Null: guessed from the columns. */
  kind?: ImportKind | null;
  /** Who sent it has gone: nobody wants to know any more. */
  signal?: AbortSignal;
}

/** Plain values: they come out of a thread. */
export type DescribedUpload = (
  | { ok: true; kind: ImportKind; reading: Reading }
  | { ok: false; code: FileErrorCode; row: number | null }
) & {
  /** Of a workbook, in the store beside it. */
  table: ReceivedBytes | null;
};

/** Reads an uploaded file where it lies. Asks no database; takes as long as the file is large. */
export async function describeUpload({ received, kind = null }: Upload): Promise<DescribedUpload> {
  let table: ReceivedBytes | null = null;
  const keepTable = async (bytes: AsyncIterable<Uint8Array>) => {
    const kept = await receiveTable(received.workspaceId, bytes);
    table = kept;
    return () => readPieces(kept);
  };
  const source = { read: () => readPieces(received), size: received.size, keepTable };
  try {
    const described = await describeFile(source, kind);
    return { ok: true, kind: described.kind, reading: described.reading, table };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, code: error.code, row: error.row, table };
  }
}
