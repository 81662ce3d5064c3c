import { describeFile, type FileSource } from '~/domain/imports/describe-file.server';
import type { ImportKind } from '~/domain/imports/fields';
import { inPieces, type ReadBytes, readAll } from '~/domain/imports/file/pieces';

/** Bytes in memory in the place of a stored file. */
export function aSource(bytes: Uint8Array): FileSource {
  const read: ReadBytes = () => inPieces(bytes);
  const keepTable = async (table: AsyncIterable<Uint8Array>) => {
    const kept = await readAll(() => table);
    return () => inPieces(kept);
  };
  return { read, size: bytes.length, keepTable };
}

export const describeBytes = (bytes: Uint8Array, kind: ImportKind | null = null) =>
  describeFile(aSource(bytes), kind);
