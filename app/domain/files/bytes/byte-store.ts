import type { Readable } from 'node:stream';

/** Both ends count, as in a Range header. */
export interface ByteRange {
  first: number;
  last: number;
}

export interface StoredBytes {
  key: string;
  modifiedAt: Date;
}

/** Where the bytes of files lie: a folder, or a bucket. Keys are `<workspace>/<file>`. */
export interface ByteStore {
  /** All of them or none: what throws on the way leaves nothing that can be read. */
  write(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Throws `BytesMissing` when there are none. */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  list(): AsyncIterable<StoredBytes>;
  /** Clears what broken-off writes left before `before`, where the place itself does not. */
  clearUnfinished(before: Date): Promise<number>;
}

export class BytesMissing extends Error {
  constructor(key: string) {
    super(
      `The bytes of the file ${key} are not where files are kept. Was DATA_DIR or FILES_URL changed ` +
        'without moving the files, or a database brought back without its files?',
    );
  }
}

/** Ids only: nothing that could lead out of the folder. */
export function checkKey(key: string): void {
  if (!/^[\w-]{1,100}\/[\w-]{1,100}$/.test(key)) throw new Error(`Not a key of a file: ${key}`);
}
