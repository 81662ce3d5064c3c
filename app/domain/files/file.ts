import type { FileOwnerKind, FilePart } from '#db/schema';

/** What a file belongs to. */
export interface FileOwner {
  kind: FileOwnerKind;
  id: string;
}

export interface StoredFile {
  id: string;
  workspaceId: string;
  part: FilePart;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** Bytes that arrived whole; they count once a row names them. */
export interface ReceivedBytes {
  id: string;
  workspaceId: string;
  size: number;
  sha256: string;
}

export const keyOf = ({ workspaceId, id }: Pick<StoredFile, 'workspaceId' | 'id'>): string =>
  `${workspaceId}/${id}`;
